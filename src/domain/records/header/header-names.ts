import { textKey } from "../../text/text-key";
import { changesByMonth, type HeaderCell } from "./header-rows";

const NUMBERED = /（(\d+)つ目）$/;

/** True for the name of a header whose text stands over a column further left too. */
export function isNumberedName(name: string): boolean {
  return NUMBERED.test(name);
}

/** The headers of a table by column, each with a name of its own: of two columns 日付 the second is 日付（2つ目）. */
export function headerNames(cells: readonly HeaderCell[]): ReadonlyMap<number, string> {
  const times = new Map<string, number>();
  return new Map(
    cells.map(({ column, key, text }) => {
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [column, time === 1 ? text : `${text}（${time}つ目）`] as const;
    }),
  );
}

/** False where no column of a form, as `headerForm` gives it, has such a header. */
export function formMayHave(form: string, name: string): boolean {
  const key = textKey(name.replace(NUMBERED, ""));
  return changesByMonth(key) || [`|${key}|`, `/${key}|`].some((each) => `|${form}|`.includes(each));
}
