import { peopleInWorkbook } from "../../../src/domain/publication/people-in-workbook";
import { contextOf } from "../rules/findings-in";
import { smallOffice, withSheet } from "../rules/small-office";
import { workbookOf, type PlainWorkbook } from "../rules/workbook-of";

/** Those that are not in the small office itself. */
function caseNumbersOf(workbook: PlainWorkbook): readonly string[] {
  const { dataset } = contextOf(workbook);
  const { caseNumbers } = peopleInWorkbook(workbookOf(workbook), dataset, new Set(["設定"]));
  return [...caseNumbers].filter((number) => !/^(?:R1|H30)-|^S-01$/.test(number));
}

test("numbers of households are among those by which people are known", () => {
  const handouts = withSheet(
    smallOffice(),
    "食料支給_R1.5",
    ["支給日", "世帯", "米"],
    ["2019-05-20", "S-031", 1],
    ["2019-05-21", "4人世帯", 1],
  );
  expect(caseNumbersOf(handouts)).toEqual(["S-031"]);
});

test("so are those on a sheet that is not read; what may be a count there is none", () => {
  const memo = {
    ...smallOffice(),
    メモ: [
      ["世帯番号", "対象世帯"],
      ["S-040", "1200"],
      ["3012", "Ｓ-０５０"],
    ],
  };
  expect(caseNumbersOf(memo)).toEqual(["S-040", "3012", "Ｓ-０５０"]);
});
