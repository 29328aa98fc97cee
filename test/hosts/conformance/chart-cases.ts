import type { SheetPlanMember } from "../../../src/sheets/sheet-plan";
import type { ConformanceCase } from "./conformance-case";
import { sheetCase } from "./conformance-case";
import { at, cells, format, formula, number, range, text } from "./plan-members";

/** The block that charts read: years, oldest first, by category; below it the labels of the newest. */
const BLOCK: readonly SheetPlanMember[] = [
  cells("A1", [
    [text(""), text("電話・メール"), text("面談"), text("所内会議")],
    [text("H30年度"), number(100), number(60), number(40)],
    [text("R元年度"), formula("=100+20", 120), number(80), number(0)],
    [
      text("割合"),
      formula('=B1&CHAR(10)&TEXT(B3/SUM($B$3:$D$3),"0.0%")', "電話・メール\n60.0%"),
      formula('=C1&CHAR(10)&TEXT(C3/SUM($B$3:$D$3),"0.0%")', "面談\n40.0%"),
      formula('=IF(D3=0,"",D1)', ""),
    ],
  ]),
  format("B2:D3", { numberFormat: "#,##0" }),
  { kind: "columnWidth", from: 0, to: 9, points: 60 },
  { kind: "rowHeight", from: 0, to: 24, points: 18 },
];

const SERIES = [
  { name: at("B1"), values: range("B2:B3"), colour: "#4472C4" },
  { name: at("C1"), values: range("C2:C3"), colour: "#ED7D31" },
  { name: at("D1"), values: range("D2:D3"), colour: "#A5A5A5" },
] as const;

const SEEN_SERIES = [
  { nameCell: "B1", values: "B2:B3", colour: "#4472C4" },
  { nameCell: "C1", values: "C2:C3", colour: "#ED7D31" },
  { nameCell: "D1", values: "D2:D3", colour: "#A5A5A5" },
] as const;

export const CHART_CASES = {
  "chart:pie": [
    sheetCase(
      "chart pie",
      [
        ...BLOCK,
        {
          kind: "chart",
          chart: {
            type: "pie",
            name: "jisseki_case_pie",
            title: "令和元年度",
            area: range("A6:E20"),
            categories: range("B4:D4"),
            values: range("B3:D3"),
            sliceColours: ["#4472C4", "#ED7D31", "#A5A5A5"],
          },
        },
      ],
      {
        charts: [
          {
            type: "pie",
            name: "jisseki_case_pie",
            title: "令和元年度",
            area: "A6:E20",
            categories: "B4:D4",
            legend: null,
            values: "B3:D3",
            sliceColours: ["#4472C4", "#ED7D31", "#A5A5A5"],
            labels: { categoryName: true, value: false, percentage: false },
          },
        ],
      },
    ),
    sheetCase(
      "chart pie without first number",
      [
        cells("A1", [
          [text("電話・メール"), text("面談"), text("所内会議")],
          [formula('=IF(FALSE,1,"")', ""), number(80), number(40)],
        ]),
        { kind: "columnWidth", from: 0, to: 9, points: 60 },
        { kind: "rowHeight", from: 0, to: 24, points: 18 },
        {
          kind: "chart",
          chart: {
            type: "pie",
            name: "jisseki_case_pie_gap",
            area: range("A6:E20"),
            categories: range("A1:C1"),
            values: range("A2:C2"),
            sliceColours: ["#4472C4", "#ED7D31", "#A5A5A5"],
          },
        },
      ],
      {
        charts: [
          {
            type: "pie",
            name: "jisseki_case_pie_gap",
            title: null,
            area: "A6:E20",
            categories: "A1:C1",
            legend: null,
            values: "A2:C2",
            sliceColours: ["#4472C4", "#ED7D31", "#A5A5A5"],
            labels: { categoryName: true, value: false, percentage: false },
          },
        ],
      },
    ),
  ],
  "chart:stackedBar": [
    sheetCase(
      "chart stackedBar",
      [
        ...BLOCK,
        {
          kind: "chart",
          chart: {
            type: "stackedBar",
            name: "jisseki_case_bar",
            area: range("F6:J20"),
            categories: range("A2:A3"),
            series: SERIES,
          },
        },
      ],
      {
        charts: [
          {
            type: "stackedBar",
            name: "jisseki_case_bar",
            title: null,
            area: "F6:J20",
            categories: "A2:A3",
            legend: "bottom",
            series: SEEN_SERIES,
          },
        ],
      },
    ),
  ],
  "chart:line": [
    sheetCase(
      "chart line",
      [
        ...BLOCK,
        {
          kind: "chart",
          chart: {
            type: "line",
            name: "jisseki_case_line",
            title: "件数の推移",
            area: range("A6:J24"),
            categories: range("A2:A3"),
            series: SERIES,
          },
        },
      ],
      {
        charts: [
          {
            type: "line",
            name: "jisseki_case_line",
            title: "件数の推移",
            area: "A6:J24",
            categories: "A2:A3",
            legend: "bottom",
            markers: true,
            series: SEEN_SERIES,
          },
        ],
      },
    ),
    sheetCase(
      "chart line of some columns",
      [
        ...BLOCK,
        {
          kind: "chart",
          chart: {
            type: "line",
            name: "jisseki_case_some",
            title: "件数の推移",
            area: range("A6:J24"),
            categories: range("A2:A3"),
            series: [SERIES[1]],
          },
        },
      ],
      {
        charts: [
          {
            type: "line",
            name: "jisseki_case_some",
            title: "件数の推移",
            area: "A6:J24",
            categories: "A2:A3",
            legend: "bottom",
            markers: true,
            series: [SEEN_SERIES[1]],
          },
        ],
      },
    ),
  ],
} as const satisfies Record<string, readonly [ConformanceCase, ...ConformanceCase[]]>;
