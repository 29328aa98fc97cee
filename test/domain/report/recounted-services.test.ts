import { monthOf } from "../../../src/domain/calendar/calendar-date";
import { dateOfSerial } from "../../../src/domain/calendar/excel-serial";
import { monthLabel } from "../../../src/domain/calendar/era";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import type { RecordRef } from "../../../src/domain/records/kind-record";
import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { blocksOf, listOf } from "../../fixtures/blocks-of";
import { sampleDataset, sampleWorkbook } from "../../fixtures/sample-dataset";

const workbook = sampleWorkbook();
const report = buildReport(sampleDataset(workbook));

interface PlainRow {
  readonly row: number;
  readonly month: string;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/** The rows of a sheet as a second reader sees them: cells by header, months by the date in the first column. */
function plainRows(word: string): { readonly sheet: string; readonly rows: readonly PlainRow[] } {
  const sheet = workbook.sheets.find(({ name }) => name.startsWith(word));
  if (!sheet) throw new Error(`no sheet ${word}`);
  const [header = [], ...body] = sheet.cells;
  const labels = header.map(({ value }) => cellText(value).replace(/\n/g, " "));
  const rows = body.map((cells, index): PlainRow => {
    const serial = cells[0]?.value;
    const date = typeof serial === "number" ? dateOfSerial(serial, 1900) : undefined;
    return {
      row: sheet.origin.row + 1 + index,
      month: date ? monthLabel(monthOf(date)) : "",
      cells: new Map(labels.map((label, column) => [label, cells[column]?.value ?? null])),
    };
  });
  return { sheet: sheet.name, rows };
}

function table(id: string) {
  const found = monthTables(report).find((each) => each.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

function sectionOf(id: string) {
  const found = report.sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

const rowsBehind = (records: readonly RecordRef[] | undefined) =>
  (records ?? []).map(({ row }) => row).sort((a, b) => a - b);

const isFilled = (value: CellValue | undefined) => value !== null && value !== undefined && value !== "";

describe("the records behind 4-1, counted a second time from the cells", () => {
  const { rows, sheet } = plainRows("就労準備");
  const headers = [...(rows[0]?.cells.keys() ?? [])];

  test.each(
    table("4-1")
      .columns.filter(({ role }) => role.kind === "count")
      .map(({ id }) => id),
  )("%s", (id) => {
    const code = table("4-1").columns.find((each) => each.id === id);
    const header = headers.find((each) => isHeaderOf(each, code?.id ?? ""));
    expect(header).toBeDefined();
    for (const { label, figures } of table("4-1").months) {
      const figure = figures?.[0]?.get(id);
      const counted = rows.filter(({ month, cells }) => month === label && isFilled(cells.get(header ?? "")));
      expect([label, rowsBehind(figure?.records)]).toEqual([label, counted.map(({ row }) => row)]);
      expect(figure?.value).toBe(counted.length);
      expect((figure?.records ?? []).every((record) => record.sheet === sheet)).toBe(true);
    }
  });
});

/** Headers of the sample, by the code that they mean. */
const HEADERS: Readonly<Record<string, RegExp>> = {
  program_made: /作成/,
  daily_life: /生活自立/,
  social: /社会自立/,
  work: /就労自立/,
  job_development: /開拓/,
  consultation: /相談/,
  follow_up: /就労後/,
};

function isHeaderOf(header: string, id: string): boolean {
  return HEADERS[id]?.test(header) ?? false;
}

test("the records behind 7-1, counted and added a second time", () => {
  const { rows } = plainRows("貸付");
  const categories = [
    ["shakyo_loan", "自立支援資金貸付"],
    ["emergency_loan", "緊急小口資金"],
    ["goods", "物資支援"],
  ] as const;
  for (const { label, figures } of table("7-1").months) {
    for (const [id, category] of categories) {
      const own = rows.filter(({ month, cells }) => month === label && cells.get("区分") === category);
      const count = figures?.[0]?.get(`${id}_count`);
      expect([label, id, rowsBehind(count?.records)]).toEqual([label, id, own.map(({ row }) => row)]);
      expect(count?.value).toBe(own.length);
      if (id === "goods") continue;
      const yen = own.reduce((sum, { cells }) => sum + Number(cells.get("金額")), 0);
      expect([label, id, figures?.[0]?.get(`${id}_amount`)?.value]).toEqual([label, id, yen]);
    }
  }
});

test("the records behind the totals of 3-1", () => {
  const { rows } = plainRows("就労支援");
  const list = listOf(sectionOf("3-1"), "people");
  const total = list.rows.at(-1)?.cells ?? [];
  const headers = ["就労", "増収"];
  for (const header of headers) {
    const cell = total[list.columns.findIndex(({ label }) => label === header)];
    const figure = cell?.kind === "figure" ? cell.figure : undefined;
    const marked = rows.filter(({ cells }) => isFilled(cells.get(header)));
    expect(rowsBehind(figure?.records)).toEqual(marked.map(({ row }) => row));
    expect(figure?.value).toBe(marked.length);
  }
});

test("the companies of 3-1 are as many as there are names", () => {
  const { rows } = plainRows("企業開拓");
  const named = rows.filter(({ cells }) => isFilled(cells.get("企業名")));
  const visited = listOf(sectionOf("3-1"), "companies").headingEnd?.figure;
  expect(visited?.value).toBe(new Set(named.map(({ cells }) => cells.get("企業名"))).size);
  expect(rowsBehind(visited?.records)).toEqual(named.map(({ row }) => row));
});

test("every activity and every story of the sample is printed, each once", () => {
  const printed = report.sections.flatMap((section) => [
    ...blocksOf(section, "list").flatMap(({ id, rows }) =>
      id === "activities"
        ? rows.flatMap(({ cells: [date] }) => (date?.kind === "text" ? (date.records ?? []) : []))
        : [],
    ),
    ...blocksOf(section, "story").flatMap(({ records }) => records),
  ]);
  const places = printed.map(({ sheet, row }) => `${sheet}!${row}`);
  expect(new Set(places).size).toBe(places.length);
  const expected = ["活動", "事例"].flatMap((word) => {
    const { sheet, rows } = plainRows(word);
    return rows.filter(({ cells }) => isFilled(cells.get("区分"))).map(({ row }) => `${sheet}!${row}`);
  });
  expect([...places].sort()).toEqual([...expected].sort());
});
