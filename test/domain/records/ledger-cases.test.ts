import { countYear } from "../../../src/domain/count/year-figures";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

test("numbers that start again each April: a ledger's closure is of its own row's case", () => {
  const sheet = sheetOf("相談者台帳", [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"],
    ["H29.5.8", "012", "男", "40代", "本人", "就労", "H29.9.28", "就労"],
    ["H30.6.4", "012", "女", "30代", "本人", "住まい", null, null],
    ["R1.5.13", "012", "男", "50代", "本人", "就労", null, null],
  ]);
  const dataset = yearOf([sheet]);
  expect(dataset.records.carriedCase.map(({ ref }) => ref.row)).toEqual([2]);
  expect(countYear(dataset).opening).toBe(1);
});

test("a case that the ledger shows as open and the list of carried cases names is one", () => {
  const ledger = sheetOf("相談者台帳", [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"],
    ["R1.5.8", "R1-001", "男", "40代", "本人", "就労", "R1.9.28", "就労"],
    ["R1.6.4", "R1-002", "女", "30代", "本人", "住まい", null, null],
    ["R1.7.4", "R1-003", "女", "30代", "本人", "住まい", null, null],
    ["R2.5.13", "R2-001", "男", "50代", "本人", "就労", null, null],
  ]);
  const list = sheetOf("継続ケース_R2", [["受付番号"], ["H30-012"], ["R1-002"]]);
  const dataset = yearOf([ledger, list], {}, 2020);
  expect(dataset.records.carriedCase.map(({ fields }) => fields.caseNumber)).toMatchObject([
    { value: "H30-012" },
    { value: "R1-002" },
    { value: "R1-003" },
  ]);
  expect(countYear(dataset).opening).toBe(3);
});
