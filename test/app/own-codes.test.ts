import { checkBook } from "../../src/app/check-month";
import { makeNewYearSheets } from "../../src/app/new-year-sheets";
import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { CellValue } from "../../src/domain/grid/cell-value";
import { RECORD_KIND_IDS } from "../../src/domain/records/record-kind-id";
import { monthTables } from "../../src/domain/report/annual-report";
import { buildReport } from "../../src/domain/report/build-report";
import type { Code, CodeListId } from "../../src/domain/settings/code-list";
import { DEFAULT_CODE_LISTS } from "../../src/domain/settings/default-code-lists";
import { layOutReport } from "../../src/sheets/lay-out-report";
import { filledInSheet, type FilledRow } from "../fixtures/filled-in-sheet";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2021, month: 4, day: 1 };
const RENAMED = "あたらしい名前";
const ADDED = "ふえた区分";
const GROUP = "ふたつのまとめ";

interface ListCase {
  readonly list: CodeListId;
  readonly section: string;
  /** Before the code's id in the section's columns. */
  readonly prefix?: string;
  readonly sheet: string;
  /** The rule that finds a code that is not on the list; absent where codes stand over columns. */
  readonly rule?: string;
  /** A row with the code; of codes over columns, one with a mark or number under it. */
  readonly row: (label: string, index: number) => FilledRow;
}

const withoutTopic = (index: number): FilledRow => ({
  受付日: "5/13",
  受付番号: `R2-${index}`,
  性別: "男",
  年代: "40代",
  相談経路: "本人",
});

const intake = (index: number): FilledRow => ({ ...withoutTopic(index), 就労: "○" });

const CASES: readonly ListCase[] = [
  {
    list: "sex",
    section: "2-1",
    prefix: "new_",
    sheet: "相談_R2.5",
    rule: "consultation-sex-known",
    row: (label, index) => ({ ...intake(index), 性別: label }),
  },
  {
    list: "ageBand",
    section: "2-3",
    sheet: "相談_R2.5",
    rule: "consultation-age-known",
    row: (label, index) => ({ ...intake(index), 年代: label }),
  },
  {
    list: "route",
    section: "2-4",
    sheet: "相談_R2.5",
    rule: "consultation-route-known",
    row: (label, index) => ({ ...intake(index), 相談経路: label }),
  },
  {
    list: "topic",
    section: "2-5",
    sheet: "相談_R2.5",
    row: (label, index) => ({ ...withoutTopic(index), [label]: "○" }),
  },
  {
    list: "contactMethod",
    section: "2-2",
    sheet: "対応_R2.5",
    rule: "contact-method-known",
    row: (label) => ({ 対応日: "5/13", 受付番号: "R1-1", 支援方法: label }),
  },
  {
    list: "planCategory",
    section: "2-1",
    sheet: "プラン_R2.5",
    rule: "plan-category-known",
    row: (label, index) => ({ 作成日: "5/13", 受付番号: `R1-${index}`, 区分: label }),
  },
  {
    list: "closureReason",
    section: "2-6",
    sheet: "終結_R2.5",
    rule: "closure-reason-known",
    row: (label, index) => ({ 終結日: "5/13", 受付番号: `R1-${index}`, 終結理由: label }),
  },
  {
    list: "foodCategory",
    section: "7-2",
    sheet: "食料_R2.5",
    row: (label, index) => ({ 支給日: "5/13", 受付番号: `R1-${index}`, [label]: 1 }),
  },
  {
    list: "schoolYear",
    section: "6-1",
    prefix: "enrolled_",
    sheet: "学習支援_R2.5",
    rule: "attendance-school-year-known",
    row: (label, index) => ({ 氏名: `見本　${index}`, 学年: label, 開始日: "2020/5/1", "5/13": "○" }),
  },
];

/** The first code renamed, the second removed, one added; the two that are not ours in one group. */
function settingsRows(list: CodeListId, [first, , ...rest]: readonly Code[], isGrouped: boolean) {
  const item = `区分 ${DEFAULT_CODE_LISTS[list].label}`;
  const group = isGrouped ? GROUP : "";
  return [
    [item, RENAMED, first?.id ?? "", "", group],
    [item, ADDED, "added_code", "", group],
    ...rest.map(({ label, id }): readonly CellValue[] => [item, label, id]),
  ];
}

async function bookOf(
  { list, sheet, row }: ListCase,
  labels: readonly string[],
  isGrouped = false,
): Promise<Book> {
  const { codes } = DEFAULT_CODE_LISTS[list];
  const settings = sheetOf("設定", [
    ["項目", "値"],
    ["前年度末件数", 9],
    ["学習支援の曜日", "水"],
    ["延べ対応に数える支援方法", "面談"],
    ...settingsRows(list, codes, isGrouped),
  ]);
  const book = new MemoryWorkbook(workbookOf([settings]));
  const carried = Array.from({ length: 9 }, (_, index) => `R1-${index}`);
  const request = { fiscalYear: 2020, by: "month", kinds: RECORD_KIND_IDS, carried } as const;
  await makeNewYearSheets(book.snapshot, request, book, () => undefined, { aborted: false });
  book.edit((each) => (each.name === sheet ? filledInSheet(each, labels.map(row)) : each));
  const read = readBook(book.snapshot, 2020);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
}

function sectionOf(book: Book, id: string) {
  const report = buildReport(book.dataset);
  const table = monthTables(report).find((section) => section.id === id);
  const laidOut = layOutReport(report, { sheets: new Map(), words: new Map() }).find(({ plan }) =>
    plan.name.startsWith(id),
  );
  if (!table || !laidOut) throw new Error(`no section ${id}`);
  const texts = laidOut.plan.members.flatMap((member) =>
    member.kind === "cells"
      ? member.rows.flat().flatMap((cell) => {
          if (cell.kind === "text") return [cell.text];
          return cell.kind === "formula" ? [String(cell.result)] : [];
        })
      : [],
  );
  return { table, texts, charts: laidOut.plan.members.filter(({ kind }) => kind === "chart") };
}

describe.each(CASES)("an office's own codes of $list", (of) => {
  const { list, section, prefix = "", rule } = of;
  const [first, second] = DEFAULT_CODE_LISTS[list].codes;
  const id = (code: string | undefined) => `${prefix}${code ?? ""}`;

  test("stand in the table with what is counted, and in the cells that charts read", async () => {
    const { table, texts } = sectionOf(await bookOf(of, [RENAMED, ADDED, ADDED]), section);
    const [year] = table.year.figures;
    expect(year?.get(id(first?.id))?.value).toBe(1);
    expect(year?.get(id("added_code"))?.value).toBe(2);
    const labels = table.columns.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([RENAMED, ADDED]));
    expect(table.columns.map((column) => column.id)).not.toContain(id(second?.id));
    // The table's header, and the header of the charts' block where the section has a pie and bars.
    const isDrawn = table.charts.includes("pie");
    expect(texts.filter((text) => text === ADDED)).toHaveLength(
      labels.filter((label) => label === ADDED).length * (isDrawn ? 2 : 1),
    );
    expect(texts.some((text) => text.startsWith(`${ADDED}\n`))).toBe(isDrawn);
  });

  test("are no finding, and what is off the list is one", async () => {
    const findings = async (labels: readonly string[]) => {
      const check = checkBook(await bookOf(of, labels), TODAY);
      if (isRefusal(check)) throw new Error(check.refused);
      return check.findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule);
    };
    await expect(findings([RENAMED, ADDED])).resolves.toEqual([]);
    if (rule !== undefined) await expect(findings([second?.label ?? ""])).resolves.toEqual([rule]);
  });
});

test.each(CASES.filter(({ section }) => /^2-[2-6]$/.test(section)))(
  "grouped codes of $list have a subtotal column before them, with the sum and its share",
  async (of) => {
    const { table } = sectionOf(await bookOf(of, [RENAMED, ADDED, ADDED], true), of.section);
    const [first] = DEFAULT_CODE_LISTS[of.list].codes;
    const ids = table.columns.map(({ id }) => id);
    const group = table.columns.find(({ label }) => label === GROUP);
    expect(group?.role).toEqual({ kind: "sum", of: [first?.id, "added_code"], total: false });
    expect(ids.slice(0, 3)).toEqual([group?.id, first?.id, "added_code"]);
    expect(table.year.figures[0]?.get(group?.id ?? "")?.value).toBe(3);
    expect(table.year.shares?.get(group?.id ?? "")).toBe(1000);
  },
);
