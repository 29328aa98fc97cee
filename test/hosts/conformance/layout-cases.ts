import type { PrintSetup } from "../../../src/sheets/print-setup";
import type { ConformanceCase } from "./conformance-case";
import { sheetCase } from "./conformance-case";
import { cells, format, number, range, text } from "./plan-members";

const ONE_PAGE: PrintSetup = {
  orientation: "portrait",
  area: range("A1:H40"),
  fit: { wide: 1, tall: 1 },
  margins: { top: 2, bottom: 1.9, left: 1.8, right: 1.7, header: 0.8, footer: 0.7 },
  centreHorizontally: true,
  header: { left: "2　相談支援実績", right: "令和元年度　A&&Bセンター" },
  footer: { centre: "- &P -" },
  firstPageNumber: 4,
};

const LONG_LIST: PrintSetup = {
  orientation: "landscape",
  area: range("A1:J200"),
  fit: { wide: 1, tall: 5 },
  margins: { top: 1.5, bottom: 1.5, left: 1, right: 1, header: 0.5, footer: 0.5 },
  centreHorizontally: false,
  header: { centre: "点検の記録" },
  firstPageNumber: 1,
  titleRows: { from: 0, to: 1 },
};

const WHOLE_SHEET: PrintSetup = {
  orientation: "landscape",
  fit: { wide: 4, tall: 99 },
  margins: LONG_LIST.margins,
  centreHorizontally: false,
  header: { centre: "点検の記録" },
  firstPageNumber: 1,
  titleRows: { from: 0, to: 1 },
  titleColumns: { from: 0, to: 1 },
};

export const LAYOUT_CASES = {
  merge: [
    sheetCase(
      "merge",
      [
        cells("A1", [[text("見出し")], [text("R元年度"), number(140)], [text(""), number(61.2)]]),
        { kind: "merge", range: range("A1:C1") },
        { kind: "merge", range: range("A2:A3") },
        format("A1:C3", { border: "grid", horizontal: "center" }),
      ],
      {
        merges: ["A1:C1", "A2:A3"],
        cells: { A1: text("見出し"), A2: text("R元年度"), B2: number(140), B3: number(61.2) },
        formats: { A1: { horizontal: "center" }, A2: { horizontal: "center" } },
      },
    ),
  ],
  columnWidth: [
    sheetCase(
      "columnWidth",
      [
        { kind: "columnWidth", from: 0, to: 2, points: 60 },
        { kind: "columnWidth", from: 2, to: 2, points: 22.5 },
      ],
      { columnWidths: { A: 60, B: 60, C: 22.5 } },
    ),
  ],
  rowHeight: [
    sheetCase(
      "rowHeight",
      [
        { kind: "rowHeight", from: 0, to: 2, points: 33 },
        { kind: "rowHeight", from: 2, to: 2, points: 110.25 },
      ],
      { rowHeights: { "1": 33, "2": 33, "3": 110.25 } },
    ),
  ],
  print: [
    sheetCase(
      "print one page",
      [cells("A1", [[text("2－2　支援方法")]]), { kind: "print", setup: ONE_PAGE }],
      {
        print: {
          paper: "A4",
          orientation: "portrait",
          area: "A1:H40",
          fit: { wide: 1, tall: 1 },
          margins: ONE_PAGE.margins,
          centreHorizontally: true,
          header: { left: "2　相談支援実績", right: "令和元年度　A&&Bセンター" },
          footer: { centre: "- &P -" },
          firstPageNumber: 4,
          titleRows: null,
          titleColumns: null,
        },
      },
    ),
    sheetCase("print long list", [cells("A1", [[text("日付")]]), { kind: "print", setup: LONG_LIST }], {
      print: {
        paper: "A4",
        orientation: "landscape",
        area: "A1:J200",
        fit: { wide: 1, tall: 5 },
        margins: LONG_LIST.margins,
        centreHorizontally: false,
        header: { centre: "点検の記録" },
        footer: null,
        firstPageNumber: 1,
        titleRows: "1:2",
        titleColumns: null,
      },
    }),
    sheetCase("print all", [cells("A1", [[text("日付")]]), { kind: "print", setup: WHOLE_SHEET }], {
      print: {
        paper: "A4",
        orientation: "landscape",
        area: "",
        fit: { wide: 4, tall: 99 },
        margins: LONG_LIST.margins,
        centreHorizontally: false,
        header: { centre: "点検の記録" },
        footer: null,
        firstPageNumber: 1,
        titleRows: "1:2",
        titleColumns: "A:B",
      },
    }),
  ],
  name: [
    sheetCase(
      "name 2-2",
      [
        cells("A1", [[text("支援方法")]]),
        { kind: "name", name: "jisseki_case_table", range: range("A1:H21") },
        { kind: "name", name: "jisseki_case_cell", range: range("B3") },
      ],
      { names: { jisseki_case_table: "A1:H21", jisseki_case_cell: "B3" } },
    ),
  ],
} as const satisfies Record<string, readonly [ConformanceCase, ...ConformanceCase[]]>;
