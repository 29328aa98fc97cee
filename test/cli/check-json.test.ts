import { checkBook } from "../../src/app/check-month";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { checkJson } from "../../src/cli/check-json";
import { namesIn, officesWith, PLANTED } from "../domain/rules/planted-names";
import { workbookOf, type PlainWorkbook } from "../domain/rules/workbook-of";

const TODAY = { year: 2019, month: 9, day: 2 };

/** What `check --format json` prints, without its indents. */
function printed(workbook: PlainWorkbook, language: "ja" | "en"): string {
  const book = readBook(workbookOf(workbook), 2019);
  const check = isRefusal(book) ? book : checkBook(book, TODAY);
  if (isRefusal(book) || isRefusal(check)) throw new Error("refused");
  return JSON.stringify(checkJson("book.xlsx", book, check, [], language));
}

test.each(PLANTED)("%s in a wrong column: the JSON of the check does not hold the name", (text) => {
  const outputs = officesWith(text).flatMap((workbook) => [printed(workbook, "ja"), printed(workbook, "en")]);
  expect(outputs.flatMap(namesIn)).toEqual([]);
});
