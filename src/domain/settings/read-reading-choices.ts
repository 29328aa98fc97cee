import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import type { ReadingChoice } from "./reading-choice";
import { settingRows } from "./setting-rows";

/** The items of 読み方, below the header 項目 / 値. */
const READING_ITEMS = { form: "様式", column: "列" } as const;

/** Stands in place of a kind where the form is not to be read. */
const NOT_TO_BE_READ = "読まない";

/**
 * 読み方 → choices: a row `様式` with the form, the kind and a sheet as an example, and below it a row `列`
 * a column with its label and the header that stands over it. A later row of one form wins.
 */
export function readReadingChoices(sheet: SheetSnapshot): readonly ReadingChoice[] {
  const choices = new Map<string, { kind: string | null; columns: Map<string, string> }>();
  let form = "";
  for (const { item, values } of settingRows(sheet)) {
    const [first = "", second = ""] = values;
    if (textKey(item) === textKey(READING_ITEMS.form) && first !== "" && second !== "") {
      form = first;
      choices.set(form, { kind: textKey(second) === NOT_TO_BE_READ ? null : second, columns: new Map() });
    } else if (textKey(item) === textKey(READING_ITEMS.column) && first !== "" && second !== "") {
      choices.get(form)?.columns.set(first, second);
    }
  }
  return [...choices].map(([of, { kind, columns }]) => ({ form: of, kind, columns }));
}
