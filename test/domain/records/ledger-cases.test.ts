import { countYear } from "../../../src/domain/count/year-figures";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
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

describe("a month's intakes with the closures of their cases beside them", () => {
  const HEADER = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"];
  const case_ = (day: string, number: string, closedOn: string | null) => [
    ...[day, number, "男", "40代", "本人", "就労"],
    ...[closedOn, closedOn && "就労"],
  ];
  const MAY = sheetOf("相談_R1.5", [
    HEADER,
    case_("5/8", "R1-001", "R1.9.28"),
    case_("5/9", "R1-002", "9/3"),
    case_("5/10", "R1-003", "28"),
    case_("5/11", "R1-004", "R2.5.20"),
  ]);
  const dataset = yearOf([MAY, sheetOf("相談_R1.9", [HEADER, case_("9/8", "R1-005", null)])]);

  test.each(["date", "sheet"] as const)("count in the month of their date: %s", (monthBasis) => {
    const { months } = countYear({ ...dataset, settings: { ...dataset.settings, monthBasis } });
    expect(months.map(({ closures }) => closures.closed.value)).toMatchObject({ 1: 1, 5: 2 });
    expect(months.map(({ consultations }) => consultations.intakes.value)).toMatchObject({ 1: 4, 5: 1 });
  });

  test("are no slips for being later than the sheet, and told of where they are of no month", () => {
    const findings = runRules(RULES, ruleContext(dataset, { year: 2020, month: 6, day: 1 }));
    const told = findings.filter(({ rule }) => /date-in|in-fiscal/.test(rule));
    expect(told.map(({ rule, place }) => [rule, place.cell?.row])).toEqual([
      ["record-date-in-fiscal-year", 4],
    ]);
  });
});
