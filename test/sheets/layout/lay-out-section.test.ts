import { cellAddress, parseRangeAddress, rangeAddress } from "../../../src/domain/grid/cell-address";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { buildReport } from "../../../src/domain/report/build-report";
import type { YearDataset } from "../../../src/domain/records/year-dataset";
import { layOutSection, type LaidOutPage } from "../../../src/sheets/layout/lay-out-section";
import { attendanceSheet, closures, intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { PRINTABLE_HEIGHT_POINTS } from "../../../src/sheets/layout/page";
import { writtenSheet } from "../../fixtures/written-sheets";

const sample = sampleDataset();

function layOutPages(
  id: string,
  dataset: YearDataset = sample,
  analysisText?: string,
): readonly LaidOutPage[] {
  const report = buildReport(dataset);
  const section = report.sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return layOutSection(section, {
    sheet: id,
    fiscalYear: 2019,
    rounding: report.rounding,
    pageNumber: 1,
    words: new Map(analysisText === undefined ? [] : [["analysis", analysisText]]),
  });
}

function layOut(...of: Parameters<typeof layOutPages>): LaidOutPage {
  const [id] = of;
  const [page] = layOutPages(...of);
  if (!page) throw new Error(`no page of ${id}`);
  return page;
}

/** The texts and numbers of a range, row by row; an empty cell is "". */
function valuesIn(sheet: SheetSnapshot, address: string) {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(`${address} is no range`);
  const rows = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells = [];
    for (let column = range.left; column <= range.right; column++)
      cells.push(cellAt(sheet, { row, column }).value ?? "");
    rows.push(cells);
  }
  return rows;
}

/** The table's cells from so many of its rows on, so many columns wide. */
function tableRows({ plan, table }: LaidOutPage, from: number, to: number, columns: number) {
  const range = { ...table, top: table.top + from, bottom: table.top + to, right: columns - 1 };
  return valuesIn(writtenSheet(plan), rangeAddress(range));
}

const formulaAt = (laidOut: LaidOutPage, address: string) => {
  const found = laidOut.figures.find(({ at }) => cellAddress(at) === address);
  return found?.cell.kind === "formula" ? found.cell.formula : undefined;
};

/** How high a page's rows are, one a row. */
function rowHeightsOf({ plan }: LaidOutPage): readonly number[] {
  return plan.members.flatMap((member) =>
    member.kind === "rowHeight"
      ? Array.from({ length: member.to - member.from + 1 }, () => member.points)
      : [],
  );
}

test("twelve topics with long names over six years: the smallest print has 8 points still", () => {
  const { settings } = sample;
  const { topic } = settings.codeLists;
  const own = Array.from({ length: 12 - topic.codes.length }, (_, index) => {
    const label = `近隣とのトラブル、地域との関係${index}`;
    return { id: `own_${index}`, label, printedLines: [label], aliases: [] };
  });
  const [last] = settings.earlierYears.get("2-5") ?? [];
  if (!last) throw new Error("no earlier year");
  const years = Array.from({ length: 5 }, (_, index) => ({ ...last, fiscalYear: 2018 - index }));
  const page = layOut("2-5", {
    ...sample,
    settings: {
      ...settings,
      earlierYearCount: 5,
      earlierYears: new Map([["2-5", years]]),
      codeLists: { ...settings.codeLists, topic: { ...topic, codes: [...topic.codes, ...own] } },
    },
  });
  const height = rowHeightsOf(page).reduce((sum, points) => sum + points, 0);
  const fonts = page.plan.members.flatMap((member) =>
    member.kind === "format" &&
    member.range.left <= page.table.right &&
    member.format.fontPoints !== undefined
      ? [member.format.fontPoints]
      : [],
  );
  expect(Math.min(...fonts) * Math.min(1, PRINTABLE_HEIGHT_POINTS / height)).toBeGreaterThanOrEqual(8);
});

/** The points of a column, and what its longest number needs in bold at 9 points with what stands around it. */
function columnsOfTable({ plan, table }: LaidOutPage) {
  const sheet = writtenSheet(plan);
  const widths = plan.members.flatMap((member) => (member.kind === "columnWidth" ? [member] : []));
  return Array.from({ length: table.right }, (_, index) => {
    const column = index + 1;
    const rows = Array.from({ length: table.bottom - table.top + 1 }, (_, row) => table.top + row);
    const numbers = rows.flatMap((row) => {
      const { value } = cellAt(sheet, { row, column });
      return typeof value === "number" && value > 1 ? [value.toLocaleString("en-US").length] : [];
    });
    const points = widths.find(({ from, to }) => from <= column && column <= to)?.points ?? 0;
    return { points, needs: Math.max(0, ...numbers) * 5 + 6 };
  });
}

test("7-2: however many categories of food, a figure has room: Excel would print ### in its place", () => {
  const { settings } = sample;
  const { foodCategory } = settings.codeLists;
  const own = Array.from({ length: 8 }, (_, index) => {
    const label = `冷凍食品${index}`;
    return { id: `own_${index}`, label, printedLines: [label], aliases: [] };
  });
  const codes = [...foodCategory.codes, ...own];
  const [page] = layOutPages("7-2", {
    ...sample,
    settings: { ...settings, codeLists: { ...settings.codeLists, foodCategory: { ...foodCategory, codes } } },
  }).filter(({ table }) => table.right > 14);
  if (!page) throw new Error("no page with the table");
  const columns = columnsOfTable(page);
  expect(columns).toHaveLength(22);
  expect(columns.filter(({ needs }) => needs > 20)).not.toEqual([]);
  expect(columns.filter(({ points, needs }) => points < needs)).toEqual([]);
});

test("the head of a page: a long name of a centre is not printed over the chapter", () => {
  const headerOf = (reportTitle: string) => {
    const section = buildReport(sample).sections.find(({ id }) => id === "6-1");
    if (!section) throw new Error("no 6-1");
    const [page] = layOutSection(section, {
      sheet: "6-1",
      fiscalYear: 2019,
      rounding: "sum-to-100",
      pageNumber: 1,
      words: new Map(),
      reportTitle,
    });
    return page?.plan.members.flatMap((member) => (member.kind === "print" ? [member.setup.header] : []))[0];
  };
  const left = "6　子どもの学習・生活支援実績";
  const usual = "令和元年度　あおぞら市生活サポートセンター";
  const long = "令和元年度　あおぞら市・みどり町生活困窮者自立相談支援センター";
  const longest = `${long}（就労準備支援・家計改善支援）`;
  expect(headerOf(usual)).toEqual({ left, right: usual });
  expect(headerOf(long)).toEqual({ left, right: `&8${long}` });
  expect(headerOf(longest)).toEqual({ left, right: "令和元年度" });
});

test.each(["2-4", "3-1", "4-1", "6-1", "7-1", "7-2", "7-9"])("%s of the sample stands on one page", (id) => {
  expect(layOutPages(id)).toHaveLength(1);
});

test("7-1: the body that lends, in brackets, stands on a line of its own below the scheme", () => {
  const { settings } = sample;
  const { loanOrGoods } = settings.codeLists;
  const [first, ...others] = loanOrGoods.codes;
  if (!first) throw new Error("no code");
  const label = "生活困窮者自立支援資金貸付（市社会福祉協議会）";
  const codes = [{ ...first, label, printedLines: [label] }, ...others];
  const page = layOut("7-1", {
    ...sample,
    settings: { ...settings, codeLists: { ...settings.codeLists, loanOrGoods: { ...loanOrGoods, codes } } },
  });
  const sheet = writtenSheet(page.plan);
  const texts = sheet.cells.flatMap((row) => row.map(({ value }) => value));
  expect(texts).toContain("生活困窮者自立支援資金貸付\n（市社会福祉協議会）");
  expect(texts).toContain("緊急小口資金");
});

test("3-1: everybody's remark stands on one line", () => {
  const page = layOut("3-1");
  // 22 people, two months without any, 合計; below the heading and a header of two rows.
  const people = rowHeightsOf(page).slice(4, 4 + 25);
  expect(new Set(people).size).toBe(1);
  expect(people[0]).toBeLessThan(20);
});

describe("2-2", () => {
  const laidOut = layOut("2-2");
  const sheet = writtenSheet(laidOut.plan);

  test("reads from top to bottom: heading, header, months, this year, earlier years", () => {
    expect(valuesIn(sheet, "A1")).toEqual([["2－2　支援方法"]]);
    expect(valuesIn(sheet, "A3:C3")).toEqual([["", "電話・\nメール", "訪問・\n同行支援"]]);
    expect(
      valuesIn(sheet, "A4:A24")
        .flat()
        .filter((label) => label !== ""),
    ).toEqual([
      ...["H31.4", "R1.5", "R1.6", "R1.7", "R1.8", "R1.9", "R1.10", "R1.11", "R1.12", "R2.1", "R2.2", "R2.3"],
      ...["R元年度", "H30年度", "H29年度", "H28年度"],
    ]);
  });

  test("totals and percents are formulas, counts are numbers", () => {
    expect(formulaAt(laidOut, "B4")).toBeUndefined();
    expect(formulaAt(laidOut, "H4")).toBe("=SUM(B4:G4)");
    expect(formulaAt(laidOut, "B16")).toBe("=SUM(B4:B15)");
    expect(formulaAt(laidOut, "B17")).toMatch(/^=IF\(SUM\(B16:G16\)=0,"－",/);
    expect(formulaAt(laidOut, "H17")).toBe('=IF(COUNT(B17:G17)=0,"－",1)');
  });

  test("a figure of a month has its records, the total all of them", () => {
    const april = laidOut.figures.find(({ at }) => cellAddress(at) === "B4");
    expect(april?.records.length).toBeGreaterThan(0);
    expect(new Set(april?.records.map(({ sheet: from }) => from))).toEqual(new Set(["対応_H31.4"]));
    expect(
      new Set(laidOut.figures.find(({ at }) => cellAddress(at) === "B16")?.records.map((ref) => ref.sheet))
        .size,
    ).toBe(12);
  });

  test("the charts' block has the oldest year first, and labels with the table's own percents", () => {
    expect(valuesIn(sheet, "J5:J8").flat()).toEqual(["H28年度", "H29年度", "H30年度", "R元年度"]);
    const [[label]] = valuesIn(sheet, "K9") as [[string]];
    const [[share]] = valuesIn(sheet, "B17") as [[number]];
    expect(label).toBe(`電話・\nメール\n${(share * 100).toFixed(1)}%`);
    const pie = laidOut.plan.members.find((member) => member.kind === "chart" && member.chart.type === "pie");
    expect(pie).toMatchObject({
      chart: {
        name: "jisseki_2_2_pie",
        title: "令和元年度",
        values: parseRangeAddress("K8:P8"),
        categories: parseRangeAddress("K9:P9"),
      },
    });
  });
});

test("2-1: the stock goes on from the opening caseload beside the page", () => {
  const laidOut = layOut("2-1");
  const sheet = writtenSheet(laidOut.plan);
  expect(valuesIn(sheet, "L4:M4")).toEqual([["前年度末件数", 134]]);
  expect(formulaAt(laidOut, "J5")).toBe("=M4+B5-I5");
  expect(formulaAt(laidOut, "J6")).toBe("=J5+B6-I6");
  expect(formulaAt(laidOut, "J17")).toBe("=SUM(J16)");
});

test("2-1: the trend line is linked to every figure, and its cell empty where there is none", () => {
  const laidOut = layOut(
    "2-1",
    yearOf([intakes("相談_H31.4", "4/5"), closures("終結_H31.4", "4/26"), intakes("相談_R1.6", "6/3")]),
  );
  expect(valuesIn(writtenSheet(laidOut.plan), "L5:N9")).toEqual([
    ["", "新規相談受付件数", "相談終結"],
    ["H31.4", 1, 1],
    ["R1.5", "", ""],
    ["R1.6", 1, ""],
    ["R1.7", "", ""],
  ]);
  expect([formulaAt(laidOut, "M6"), formulaAt(laidOut, "M7"), formulaAt(laidOut, "M8")]).toEqual([
    "=B5",
    undefined,
    "=B7",
  ]);
});

test("2-1: a line without a single figure is not drawn, a trend without a line neither", () => {
  const chartOf = (laidOut: LaidOutPage) =>
    laidOut.plan.members.flatMap((member) => (member.kind === "chart" ? [member.chart] : []));
  const intakesOnly = layOut("2-1", yearOf([intakes("相談_H31.4", "4/5")]));
  expect(chartOf(intakesOnly)).toMatchObject([
    { title: "新規相談受付件数の推移", series: [{ name: { row: 4, column: 12 } }] },
  ]);
  expect(chartOf(layOut("2-1", yearOf([])))).toEqual([]);
});

test("2-1: intakes whose sex is unreadable are added to the formula, and noted below the table", () => {
  const laidOut = layOut(
    "2-1",
    yearOf([recordSheet("相談_R1.5", ["5/7", "1", "？", "40代", "本人", "就労"])]),
  );
  expect(formulaAt(laidOut, "B6")).toBe("=SUM(C6:D6)+1");
  expect(valuesIn(writtenSheet(laidOut.plan), "A18")).toEqual([
    ["※新規相談受付件数は、性別の記入がないか読めない1件を含みます。"],
  ]);
});

test("2-4: the group stands over its columns, its own figure before them", () => {
  const { plan } = layOut("2-4");
  expect(valuesIn(writtenSheet(plan), "C3:G4")).toEqual([
    ["家族・知人", "関係機関等からの紹介", "", "", "その他"],
    ["", "", "市の他部署", "市役所外", ""],
  ]);
  const merges = plan.members.flatMap((member) => (member.kind === "merge" ? [member.range] : []));
  for (const address of ["D3:F3", "A3:A4", "B3:B4", "G3:G4"])
    expect(merges).toContainEqual(parseRangeAddress(address));
});

test("6-1: months from the first to the last of service, a month without a session marked", () => {
  const may = attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"]);
  const july = attendanceSheet("学習_R1.7", [], ["A", "中1", null, null]);
  expect(tableRows(layOut("6-1", yearOf([may, july])), 2, 5, 10)).toEqual([
    ["R1.5", 1, 1, 1, 0, 0, 1, 1, 0, 0],
    ["R1.6", "", "", "", "", "", "", "", "", ""],
    ["R1.7※", 0, 1, 1, 0, 0, 0, "", "", ""],
    ["計", 1, 2, 2, 0, 0, 1, 1, 0, 0],
  ]);
});

test("6-1: a year without service prints its months all the same", () => {
  const labels = tableRows(layOut("6-1", yearOf([])), 2, 14, 1).flat();
  expect([labels.length, labels[0], labels.at(-1)]).toEqual([13, "H31.4", "計"]);
});

test("7-2: two lines a month under one label, blank where nothing was given", () => {
  const may = recordSheet(
    "食料_R1.5",
    ["5/13", "A", null, 2, null, null],
    ["5/13", "B", null, 3, null, null],
  );
  const laidOut = layOut("7-2", yearOf([may]));
  const top = laidOut.table.top;
  const rice = laidOut.figures.filter(({ cell }) => cell.kind === "number").map(({ at }) => at);
  expect(rice).toEqual([
    { row: top + 3, column: 5 },
    { row: top + 4, column: 5 },
  ]);
  expect(tableRows(laidOut, 3, 4, 1)).toEqual([["R1.5"], [""]]);
  const first = Array.from({ length: 12 }, (_, month) => `F${top + 2 + 2 * month}`);
  const total = top + 26;
  expect(formulaAt(laidOut, `F${total}`)).toBe(`=SUM(${first.join(",")})`);
  expect(formulaAt(laidOut, `B${total}`)).toMatch(/^=IF\(COUNT\(.*\)=0,"",SUM\(.*\)\)$/);
});

test("the staff's words stand under ●分析; without any the cells are left alone", () => {
  const carried = layOut("2-2", sample, "相談が\n増えた");
  const area = carried.plan.members.find(
    (member) => member.kind === "name" && member.name.endsWith("analysis"),
  );
  if (area?.kind !== "name") throw new Error("no analysis");
  const at = { row: area.range.top, column: area.range.left };
  expect(cellAt(writtenSheet(carried.plan), at).value).toBe("相談が\n増えた");
  const touched = layOut("2-2").plan.members.filter(
    (member) =>
      member.kind === "cells" && member.at.row <= at.row && member.at.row + member.rows.length > at.row,
  );
  expect(touched).toEqual([]);
});
