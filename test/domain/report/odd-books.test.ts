import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { buildReport } from "../../../src/domain/report/build-report";
import type { SectionBlock } from "../../../src/domain/report/section-block";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { blocksOf, listOf, reportSection, rowsOf } from "../../fixtures/blocks-of";
import { yearOf } from "../../fixtures/record-sheets";
import {
  activitySheet,
  budgetSheet,
  employmentSheet,
  grantSheet,
  storySheet,
  visitSheet,
  workPreparationSheet,
} from "../../fixtures/service-sheets";

const TODAY = { year: 2020, month: 5, day: 1 };

/** Rows of a sheet that the findings of its book point at, the error or warning ones. */
function toldRows(sheet: SheetSnapshot): readonly number[] {
  const findings = runRules(RULES, ruleContext(yearOf([sheet]), TODAY));
  return findings.flatMap(({ severity, place, related }) =>
    severity === "info" ? [] : [place, ...related].flatMap(({ cell }) => cell?.row ?? []),
  );
}

function recordsIn(block: SectionBlock) {
  switch (block.kind) {
    case "months":
      return block.table.year.figures.flatMap((row) => [...row.values()].flatMap(({ records }) => records));
    case "list":
      return [
        ...(block.headingEnd?.figure.records ?? []),
        ...block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === "text" ? (cell.records ?? []) : [])),
        ),
      ];
    case "statement":
      return block.parts.flatMap(({ figure }) => figure.records);
    case "story":
      return block.records;
    default:
      return [];
  }
}

/** Rows that stand behind something printed. */
function printedRows(sheet: SheetSnapshot): readonly number[] {
  const { sections } = buildReport(yearOf([sheet]));
  return sections.flatMap(({ blocks }) => blocks.flatMap(recordsIn)).map(({ row }) => row);
}

/** A row that counts, and one that cannot. */
const HALF_READABLE: readonly (readonly [string, SheetSnapshot])[] = (
  [
    [
      "employment, its date",
      employmentSheet,
      "就労支援_R1年度",
      ["2019-05-10", "001", "男", "40代", "○"],
      ["？", "002", "男", "40代", "○"],
    ],
    [
      "a visit, its date",
      visitSheet,
      "企業開拓_R1年度",
      ["2019-05-10", "a", "採用", null],
      ["5月のいつか", "b", "採用", null],
    ],
    [
      "work preparation, its date",
      workPreparationSheet,
      "就労準備_R1年度",
      ["2019-05-10", "A", "○"],
      ["？", "B", "○"],
    ],
    [
      "work preparation, its count",
      workPreparationSheet,
      "就労準備_R1年度",
      ["2019-05-10", "A", "○"],
      ["2019-05-10", "B", "たくさん"],
    ],
    [
      "a user, the beginning",
      budgetSheet,
      "家計改善_R1年度",
      ["2019-05-10", "001", null],
      ["春ごろ", "002", null],
    ],
    [
      "a grant, its date",
      grantSheet,
      "貸付・現物_R1年度",
      ["2019-05-10", "001", "物資支援", null, "米"],
      ["？", "002", "物資支援", null, "米"],
    ],
    [
      "a grant, its category",
      grantSheet,
      "貸付・現物_R1年度",
      ["2019-05-10", "001", "物資支援", null, "米"],
      ["2019-05-10", "002", "見舞金", 5000, null],
    ],
    [
      "a grant without a category",
      grantSheet,
      "貸付・現物_R1年度",
      ["2019-05-10", "001", "物資支援", null, "米"],
      ["2019-05-10", "002", null, 5000, null],
    ],
    [
      "an activity, its date",
      activitySheet,
      "活動_R1年度",
      ["2019-05-10", "視察受入", "a", null],
      ["秋", "視察受入", "b", null],
    ],
    [
      "an activity without its last day",
      activitySheet,
      "活動_R1年度",
      ["2019-05-10", "視察受入", "a", null],
      ["R1.9.24～", "視察受入", "b", null],
    ],
    [
      "an activity, its category",
      activitySheet,
      "活動_R1年度",
      ["2019-05-10", "視察受入", "a", null],
      ["2019-05-11", "炊き出し", "b", null],
    ],
    [
      "an activity of the year before",
      activitySheet,
      "活動_R1年度",
      ["2019-05-10", "視察受入", "a", null],
      ["H31.3.30～H31.4.2", "視察受入", "b", null],
    ],
    ["a story, its category", storySheet, "事例", ["相談", "A", "a", "b", "c"], ["家計", "B", "a", "b", "c"]],
    [
      "a story without a category",
      storySheet,
      "事例",
      ["相談", "A", "a", "b", "c"],
      [null, "B", "a", "b", "c"],
    ],
  ] as const satisfies readonly (readonly [
    string,
    (name: string, ...rows: readonly (readonly CellValue[])[]) => SheetSnapshot,
    string,
    readonly CellValue[],
    readonly CellValue[],
  ])[]
).map(([what, sheet, name, readable, unreadable]) => [what, sheet(name, readable, unreadable)]);

test.each(HALF_READABLE)("what is not counted is told: %s", (_, sheet) => {
  expect(printedRows(sheet)).toContain(1);
  expect(printedRows(sheet)).not.toContain(2);
  expect(toldRows(sheet)).toContain(2);
  expect(toldRows(sheet)).not.toContain(1);
});

test("a book without a record makes a report of nothing but the two pages of words", () => {
  const { sections } = buildReport(yearOf([]));
  expect(sections.filter(({ hasContents }) => hasContents).map(({ id }) => id)).toEqual(["1-1", "1-2"]);
  expect(sections.flatMap(({ blocks }) => blocks.flatMap(recordsIn))).toEqual([]);
});

test("one person, one visit, one grant", () => {
  const people = listOf(
    reportSection("3-1", [
      employmentSheet("就労支援_R1年度", ["2020-03-31", "001", "女", "70代以上", null, "○"]),
    ]),
    "people",
  );
  expect(rowsOf(people).at(-1)?.slice(3, 5)).toEqual(["0", "1"]);
  expect(rowsOf(people).at(-2)?.slice(0, 5)).toEqual(["R2.3", "女", "70代以上", "", "○"]);
});

test("a company is one however its legal form is written", () => {
  const companies = listOf(
    reportSection("3-1", [
      visitSheet(
        "企業開拓_R1年度",
        ["2019-05-10", "株式会社みなと運輸", "採用", null],
        ["2019-06-10", "㈱みなと運輸", "採用", null],
        ["2019-07-10", "（株） みなと運輸", "採用", null],
        ["2019-07-11", "みなと運輸株式会社", "採用", null],
        ["2019-07-12", "有限会社みなと運輸", "採用", null],
        ["2019-07-13", "(有)みなと運輸", "採用", null],
      ),
    ]),
    "companies",
  );
  // One before its name, one behind it, and the 有限会社.
  expect(companies.headingEnd?.figure.value).toBe(3);
  expect(rowsOf(companies)[0]?.[1]).toBe("3");
});

test("a user who began again is one, however the number is written", () => {
  const [statement] = blocksOf(
    reportSection("5-1", [
      budgetSheet(
        "家計改善_R1年度",
        ["2018-06-03", "R1-001", "2019-05-31"],
        ["2019-09-02", "Ｒ１－００１", "2019-12-31"],
        ["2020-02-03", "R1-002", null],
      ),
    ]),
    "statement",
  );
  expect(statement?.parts[0]?.figure.value).toBe(2);
});

test("an activity over the year's end is of the year in which it began, and of no other", () => {
  const sheet = activitySheet("活動記録", ["R2.3.30～R2.4.2", "視察受入", "他市", null]);
  const visits = (fiscalYear: number) =>
    buildReport(yearOf([sheet], {}, fiscalYear))
      .sections.filter(({ id, hasContents }) => id === "7-8" && hasContents)
      .flatMap((section) => rowsOf(listOf(section, "activities")));
  expect(visits(2019)).toEqual([["R2.3.30～\nR2.4.2", "他市"]]);
  expect(visits(2020)).toEqual([]);
});

test("goods without contents count; contents that begin with a formula's sign are words", () => {
  const [block] = blocksOf(
    reportSection("7-1", [
      grantSheet(
        "貸付・現物_R1.5",
        ["5/7", "001", "物資支援", null, null],
        ["5/8", "002", "物資支援", null, "=米"],
        ["5/9", "003", "緊急小口資金", null, null],
      ),
    ]),
    "months",
  );
  const may = block?.table.months[1];
  expect(may?.texts?.get("goods_content")).toBe("=米");
  expect(may?.figures?.[0]?.get("goods_count")?.value).toBe(2);
  expect(may?.figures?.[0]?.get("emergency_loan_count")?.value).toBe(1);
  expect(may?.figures?.[0]?.get("emergency_loan_amount")?.value).toBe(0);
});
