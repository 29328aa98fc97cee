import type { Figure } from "../../../src/domain/count/figure";
import { monthFigureKey, openingKey, yearFigureKey } from "../../../src/domain/publication/figure-key";
import { hideFigures } from "../../../src/domain/publication/hide-figures";
import { maskedNote, noteFigures } from "../../../src/domain/publication/note-figures";
import { suppressReport } from "../../../src/domain/publication/suppress-figures";
import { isUsableRule } from "../../../src/domain/publication/suppression-rule";
import { monthTables, type AnnualReport } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { REPORT_TEXTS } from "../../../src/domain/report/report-texts";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { shortestTime } from "../../time/shortest-time";

const dataset = sampleDataset();
const report = buildReport(dataset);
const MAY = { year: 2019, month: 5 };

function tableOf({ sections }: AnnualReport, id: string) {
  const table = monthTables({ sections }).find((each) => each.id === id);
  if (!table) throw new Error(`there is no ${id}`);
  return table;
}

function figureOf(of: AnnualReport, table: string, column: string): Figure | undefined {
  return tableOf(of, table)
    .months.find(({ month }) => month.month === MAY.month)
    ?.figures?.[0]?.get(column);
}

describe("hideFigures", () => {
  it("leaves neither value nor records of a hidden figure, and every other as it is", () => {
    const hidden = hideFigures(report, new Set([monthFigureKey("2-4", MAY, 0, "self")]));
    expect(figureOf(hidden, "2-4", "self")).toEqual({ value: null, records: [], hidden: true });
    expect(figureOf(hidden, "2-4", "other")).toEqual(figureOf(report, "2-4", "other"));
    expect(tableOf(hidden, "2-3")).toEqual(tableOf(report, "2-3"));
  });

  it("takes the percent of a hidden count, and works the others out of their own count and total", () => {
    const hidden = hideFigures(report, new Set([yearFigureKey("2-4", 2019, 0, "self")]));
    const { figures, shares } = tableOf(hidden, "2-4").year;
    const [row] = figures;
    const [count, total] = [row?.get("other")?.value ?? 0, row?.get("total")?.value ?? 0];
    expect(shares?.get("self")).toBeNull();
    expect(shares?.get("other")).toBe(Math.round((1000 * count) / total));
    expect(shares?.get("total")).toBe(1000);
  });

  it("takes every percent of a row whose total is hidden", () => {
    const hidden = hideFigures(report, new Set([yearFigureKey("2-4", 2019, 0, "total")]));
    expect([...(tableOf(hidden, "2-4").year.shares?.values() ?? [])].every((share) => share === null)).toBe(
      true,
    );
  });

  it("takes the opening caseload, and what was given where its count is hidden", () => {
    const goods = monthFigureKey("7-1", MAY, 0, "goods_count");
    const hidden = hideFigures(report, new Set([openingKey("2-1"), goods]));
    const row = tableOf(hidden, "7-1").months.find(({ month }) => month.month === MAY.month);
    expect(tableOf(hidden, "2-1").opening).toBeNull();
    expect(row?.texts?.get("goods_content")).toBe("＊");
  });
});

describe("notes of ours", () => {
  const { answersPerPersonNote, nationalTargetNote, unreadableNote, unreadableSexNote } = REPORT_TEXTS;

  it.each([
    [unreadableSexNote(3), [3], "※新規相談受付件数は、性別の記入がないか読めない＊件を含みます。"],
    [
      unreadableNote("支援方法か件数", "対応", 12),
      [12],
      "※支援方法か件数の記入がないか読めない対応＊件は含みません。",
    ],
    [
      answersPerPersonNote("1.7", 396, 227),
      [396, 227],
      "※相談者1人あたりの回答は平均＊件（回答＊件、相談者＊人）",
    ],
    [
      answersPerPersonNote("1.8", 2160, 1200),
      [2160, 1200],
      "※相談者1人あたりの回答は平均＊件（回答＊件、相談者＊人）",
    ],
    [
      unreadableNote("支援方法か件数", "対応", 1012),
      [1012],
      "※支援方法か件数の記入がないか読めない対応＊件は含みません。",
    ],
    [unreadableSexNote(1003), [1003], "※新規相談受付件数は、性別の記入がないか読めない＊件を含みます。"],
    [nationalTargetNote("15.9", 16), [], "※新規相談は、人口10万人あたり1か月平均＊件（国の目安値 16件）"],
  ])("are read and masked as they are written: %s", (note, values, masked) => {
    expect(noteFigures({ notes: ["※別の注", note] })).toMatchObject([{ index: 1, values }]);
    expect(maskedNote(note, "＊")).toBe(masked);
  });

  it("are told from the office's own", () => {
    expect(noteFigures({ notes: ["※3件は含みません。", "※割合は四捨五入です。"] })).toEqual([]);
  });
});

describe("suppressReport", () => {
  const words = new Map([
    ["2-4 analysis", "家族・知人からは4件だった。"],
    ["2-1 analysis", "令和元年度の新規相談は227件だった。"],
  ]);

  it("says how much it hid, and of which sections hardly anything is left", () => {
    const { hidden, figures, isSafe, almostAllHidden } = suppressReport(
      report,
      words,
      { below: 5 },
      dataset.settings,
    );
    expect(isSafe).toBe(true);
    expect(hidden).toBeGreaterThan(0);
    expect(hidden).toBeLessThan(figures / 2);
    expect(almostAllHidden).toEqual(["5-1"]);
  });

  it("masks a hidden figure in the words of its section, and no printed one", () => {
    const { words: masked } = suppressReport(report, words, { below: 5 }, dataset.settings);
    expect(masked.get("2-4 analysis")).toBe("家族・知人からは＊件だった。");
    expect(masked.get("2-1 analysis")).toBe("令和元年度の新規相談は227件だった。");
  });

  it("is quick enough for a click", () => {
    const longest = 2000;
    const took = shortestTime(longest, () => {
      suppressReport(report, words, { below: 10 }, dataset.settings);
    });
    expect(took).toBeLessThan(longest);
  });

  it.each([
    [2, false],
    [2.5, false],
    [3, true],
    [10, true],
  ])("takes %d as a limit: %s", (below, isUsable) => {
    expect(isUsableRule({ below })).toBe(isUsable);
  });
});
