import { DEFAULT_SETTINGS } from "../../../../src/domain/settings/default-settings";
import { textsOf, type CountsByMonth } from "../../../fixtures/draft-subjects";
import { visitSheet } from "../../../fixtures/service-sheets";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];
const drafts = (template: string, employment: CountsByMonth) => textsOf(template, "3-1", { employment });

test("says how many found work in the year and a month, and nothing of few", () => {
  expect(drafts("employment-per-month", { employed: once(22), wage_increase: once(3) })).toEqual([
    "就労は22人で、1か月平均1.8人となっている。",
  ]);
  expect(drafts("employment-per-month", { employed: once(9) })).toEqual([]);
  expect(drafts("employment-per-month", {})).toEqual([]);
});

test("names the help that was given to most, and none where three are equal or few had any", () => {
  expect(drafts("employment-by-menu", { retention: once(20), info: once(17), interview_prep: 1 })).toEqual([
    "支援メニューは、定着支援が20人で最も多く、次いで情報提供が17人となっている。",
  ]);
  const three = { retention: once(20), info: once(20), interview_prep: once(20) };
  expect(drafts("employment-by-menu", three)).toEqual([]);
  expect(drafts("employment-by-menu", { retention: once(9), info: once(3) })).toEqual([]);
});

test("says nothing of a year with a month without a sheet", () => {
  const sheets = [1, null, ...Array.from({ length: 10 }, () => 1)];
  expect(drafts("employment", { sheets, employed: 3, retention: 3, info: 2 })).toEqual([]);
});

test("calls outcomes and menu as the office does", () => {
  const { employmentOutcome } = DEFAULT_SETTINGS.codeLists;
  const codes = employmentOutcome.codes.map((code) => ({ ...code, label: `新たな${code.label}` }));
  const codeLists = { ...DEFAULT_SETTINGS.codeLists, employmentOutcome: { ...employmentOutcome, codes } };
  expect(
    textsOf("employment-per-month", "3-1", { employment: { employed: 1 }, settings: { codeLists } }),
  ).toEqual(["新たな就労は12人で、1か月平均1.0人となっている。"]);
});

const visits = (hired: number, shown: number, accepted = 0) =>
  visitSheet(
    "企業開拓",
    ...Array.from({ length: hired + shown }, (_, at) => [
      `4/${(at % 28) + 1}`,
      `会社${at}`,
      at < hired ? "採用" : "見学",
      at < accepted ? "採用" : "",
    ]),
  );
const companies = (...counts: readonly [number, number, number?]) =>
  textsOf("companies", "3-1", { sheets: [visits(...counts)] });

test("names what most companies would take people for, of how many that were visited", () => {
  expect(companies(12, 5)).toEqual([
    "訪問した17社のうち、受入可能な会社は、一般就労（採用）が12社で最も多く、次いで会社見学が5社となっている。",
  ]);
  expect(companies(9, 5)).toEqual([]);
  // All of one kind, as also what was accepted: nothing stands out.
  expect(companies(12, 0, 12)).toEqual([]);
});

test("says nothing of companies where a month has no sheet", () => {
  const sheets = [visits(12, 5)].map((sheet) => ({ ...sheet, name: "企業開拓_H31.4" }));
  expect(textsOf("companies", "3-1", { sheets })).toEqual([]);
});
