import { contextOf, findingsOf } from "./findings-in";
import { CASES_NAMED, namesIn, officesByColumn, officesWith, PLANTED } from "./planted-names";
import { smallOffice } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

/** Everything of a finding that a person may read: its messages and its fix. */
function textsOf(workbook: PlainWorkbook): readonly string[] {
  return findingsOf(contextOf(workbook)).flatMap(({ message, fix }) => [
    message.ja,
    message.en,
    fix?.before ?? "",
    fix?.after ?? "",
  ]);
}

test("a planted name is seen where it is repeated", () => {
  for (const text of PLANTED) expect(namesIn(`「${text}」は区分の一覧にありません。`)).not.toEqual([]);
  expect(namesIn("受付番号「R1-001」は、新規相談にも継続ケースにもありません。")).toEqual([]);
});

test.each(PLANTED)("%s in any column or header: no finding repeats any part of the name", (text) => {
  const told = officesWith(text)
    .flatMap(textsOf)
    .filter((message) => namesIn(message).length > 0);
  expect([...new Set(told)]).toEqual([]);
});

test.each(Object.entries(CASES_NAMED))(
  "%s speaks of a case whose number is a name without it",
  (rule, changes) => {
    for (const number of ["佐藤花子", "R1-001 Suzuki Taro", "𠮷田1"]) {
      const findings = findingsOf(contextOf(smallOffice(changes(number)))).filter(
        (found) => found.rule === rule,
      );
      expect(findings).not.toEqual([]);
      for (const { message } of findings) expect(namesIn(message.ja + message.en)).toEqual([]);
    }
  },
);

test("the planted names are found: every column but a pupil’s name has something to say of them", () => {
  const silent = [...officesByColumn("佐藤花子")]
    .filter(([, workbook]) => textsOf(workbook).length === 0)
    .map(([where]) => where);
  expect(silent).toEqual([]);
});
