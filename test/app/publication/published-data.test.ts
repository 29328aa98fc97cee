import type { PublishedFiles } from "../../../src/app/publication/publication";
import { monthKey } from "../../../src/domain/calendar/calendar-date";
import { buildReport } from "../../../src/domain/report/build-report";
import { monthTables } from "../../../src/domain/report/annual-report";
import type { Figure } from "../../../src/domain/count/figure";
import { BOOKS_TO_PUBLISH, bookOf, published } from "../../fixtures/publication/books-to-publish";

interface Line {
  readonly section: string;
  readonly year: string;
  readonly month: string;
  readonly item: string;
  readonly line: string;
  readonly value: string;
  readonly unit: string;
  readonly hidden: string;
}

function linesOf(csv: Uint8Array): readonly Line[] {
  const text = Buffer.from(csv).toString("utf8");
  const [header, ...lines] = text.split("\r\n").slice(0, -1);
  expect(header).toBe("\uFEFF章,章の名称,年度,月,項目,行,値,単位,非表示");
  return lines.map((line) => {
    const fields =
      line.match(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)?.map((field) => field.replace(/^,/, "")) ?? [];
    expect(fields).toHaveLength(9);
    const [section = "", , year = "", month = "", item = "", row = "", value = "", unit = "", hidden = ""] =
      fields;
    return { section, year, month, item, line: row, value, unit, hidden };
  });
}

const keyOf = ({ section, year, month, item, line, unit }: Line) =>
  [section, year, month, item, line, unit === "％"].join("|");

describe.each(BOOKS_TO_PUBLISH)("the data of $name", ({ fiscalYear, records }) => {
  const workbook = records();
  let files: PublishedFiles;
  let lines: readonly Line[];
  beforeAll(async () => {
    files = await published(workbook, fiscalYear, { people: "aggregate" });
    lines = linesOf(files.csv);
  });

  test("are UTF-8 with their mark, a line a figure, numbers plain and dates in western years", () => {
    expect([...files.csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(Buffer.from(files.csv).toString("utf8")).equals(Buffer.from(files.csv))).toBe(true);
    for (const { year, month, value, hidden } of lines) {
      expect(year).toMatch(/^20\d\d$/);
      expect(month).toMatch(/^(?:20\d\d-\d\d)?$/);
      expect(value).toMatch(/^(?:\d+(?:\.\d)?)?$/);
      expect(hidden).toBe("0");
    }
  });

  test("say of every figure what it counts, but of food, which is packs, bottles and kilograms", () => {
    const bare = lines.filter(({ unit, line }) => unit === "" && line !== "提供数");
    expect(bare.map(({ section, item, line }) => [section, item, line])).toEqual([]);
    const unitsOf = (id: string, words: RegExp) => [
      ...new Set(
        lines
          .filter(({ section, item, unit }) => section === id && words.test(item) && unit !== "％")
          .map(({ unit }) => unit),
      ),
    ];
    expect(unitsOf("2-1", /男性|女性|プラン|相談終結|新規/)).toEqual(["件"]);
    expect(unitsOf("2-3", /代/)).toEqual(["人"]);
    for (const [id, words, unit] of [
      ["2-4", /本人/, "件"],
      ["4-1", /支援|相談対応|^計$/, "回"],
      ["6-1", /受講人数/, "人"],
      ["6-1", /出席回数/, "回"],
    ] as const) {
      expect([[], [unit]]).toContainEqual(unitsOf(id, words));
    }
  });

  test("name every figure once", () => {
    const keys = lines.map(keyOf);
    expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
  });

  test("are the figures of every table by month, earlier years too", () => {
    const report = buildReport(bookOf(workbook, fiscalYear).dataset);
    const byKey = new Map<string, string[]>();
    for (const { section, year, month, value, unit } of lines) {
      if (unit === "％") continue;
      const key = [section, year, month].join(" ");
      byKey.set(key, [...(byKey.get(key) ?? []), value]);
    }
    const printed = (rows: readonly ReadonlyMap<string, Figure>[]) =>
      rows.flatMap((row) => [...row.values()].map(({ value }) => (value === null ? "" : String(value))));
    let compared = 0;
    for (const { id, months, year, earlierYears, columns, onlyMonthsOfService } of monthTables(report)) {
      if (!report.sections.some((section) => section.id === id && section.hasContents)) continue;
      if (columns.some(({ role }) => role.kind === "text")) continue;
      for (const row of onlyMonthsOfService ? [] : months) {
        if (!row.figures) continue;
        expect([id, byKey.get(`${id} ${fiscalYear} ${monthKey(row.month)}`)]).toEqual([
          id,
          printed(row.figures),
        ]);
        compared++;
      }
      for (const each of [year, ...earlierYears]) {
        const found = byKey.get(`${id} ${each.fiscalYear} `) ?? [];
        const expected = printed(each.figures);
        // Statements and lists of the section stand with the year's figures.
        for (const value of expected) expect([id, found.includes(value)]).toEqual([id, true]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  test("say of a hidden figure that it is, and hold no value", async () => {
    const hiding = await published(workbook, fiscalYear, { people: "aggregate", suppress: { below: 5 } });
    const before = new Map(lines.map((line) => [keyOf(line), line]));
    const after = linesOf(hiding.csv);
    expect(after.map(keyOf)).toEqual(lines.map(keyOf));
    const hidden = after.filter(({ hidden: mark }) => mark === "1");
    expect(hidden.filter(({ unit }) => unit !== "％").length).toBeGreaterThanOrEqual(hiding.suppressed - 5);
    for (const { value } of hidden) expect(value).toBe("");
    for (const line of after) {
      const small = Number(before.get(keyOf(line))?.value);
      const isCount =
        line.unit !== "％" && line.unit !== "円" && !/提供数|回数|金額/.test(line.line + line.item);
      if (isCount && small > 0 && small < 5) expect([keyOf(line), line.hidden]).toEqual([keyOf(line), "1"]);
    }
  });
});
