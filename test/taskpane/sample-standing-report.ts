import type { DraftOffers, DraftsInserted } from "../../src/app/drafts/draft-offers";
import type { FigureSource } from "../../src/app/proof/figure-source";
import type { ReportRecheck } from "../../src/app/proof/report-recheck";
import type { FigureChange } from "../../src/app/report-changes/report-change";
import type { FigureName } from "../../src/domain/report/figure-name";

const MEN_IN_AUGUST: FigureName = {
  row: { of: "month", month: { year: 2019, month: 8 }, label: "R1.8" },
  column: { id: "male", label: "男性" },
  measure: "count",
};

const SHARE_OF_MEN: FigureName = {
  row: { of: "year", fiscalYear: 2019, label: "計" },
  column: { id: "male", label: "男性" },
  measure: "share",
};

const PAGE = { section: "2-1", title: "相談件数等", sheet: "2-1 相談件数等" };
const CELL = { row: 9, column: 2 };

export const RECHECK: ReportRecheck = {
  compared: 3482,
  differences: [
    {
      ...PAGE,
      what: "formula-lost",
      cell: CELL,
      name: MEN_IN_AUGUST,
      expected: 11,
      found: "12",
      records: [],
      followers: [
        { cell: { row: 17, column: 2 }, name: SHARE_OF_MEN, expected: 0.238, found: "0.25", records: [] },
      ],
    },
    {
      ...PAGE,
      what: "row-extra",
      cell: { row: 5, column: 0 },
      expected: "",
      found: "予備",
      records: [],
      followers: [],
    },
    {
      ...PAGE,
      sheet: "2-9 事例",
      what: "sheet-missing",
      cell: { row: 0, column: 0 },
      expected: "2-9 事例",
      found: "",
      records: [],
      followers: [],
    },
  ],
  sentences: {
    agreeing: 2,
    differing: [
      {
        ...PAGE,
        cell: { row: 30, column: 0 },
        written: "227件",
        sentence: "新規相談は227件でした。",
        name: MEN_IN_AUGUST,
        isNow: "228件",
      },
    ],
    notComparable: [
      { ...PAGE, cell: { row: 30, column: 0 }, written: "3回", sentence: "会議を3回開きました。" },
    ],
  },
  otherSources: [
    { ...PAGE, origin: "earlier-year", cells: [{ row: 20, column: 1 }] },
    { ...PAGE, sheet: "7-2 食料支援", origin: "ready-totals", cells: [CELL, { row: 10, column: 2 }] },
  ],
};

export const RECORDS_BEHIND: FigureSource = {
  at: "figure",
  ...PAGE,
  name: MEN_IN_AUGUST,
  value: 2,
  origin: "records",
  entered: [],
  records: [
    {
      record: { kind: "consultation", sheet: "相談_R1.8", row: 6 },
      cell: { row: 6, column: 0 },
      description: "R1.8.2　A-012　電話・メール",
    },
    {
      record: { kind: "consultation", sheet: "相談_R1.8", row: 8 },
      cell: { row: 8, column: 0 },
      description: "R1.8.5　A-014　来所",
    },
  ],
};

/** A figure of H30年度, with where it stands on 設定. */
export const OF_EARLIER_YEAR: FigureSource = {
  at: "figure",
  section: "2-4",
  title: "相談経路",
  name: {
    row: { of: "year", fiscalYear: 2018, label: "H30年度" },
    column: { id: "total", label: "計" },
    measure: "count",
  },
  value: 30,
  origin: "earlier-year",
  records: [],
  entered: [{ sheet: "設定", cell: { row: 54, column: 2 }, description: "" }],
};

export const FED_BY_SETTING: FigureSource = {
  at: "entered",
  figures: [{ ...PAGE, cell: CELL, name: MEN_IN_AUGUST, value: 2 }],
};

export const WORDS_OF_STORY: FigureSource = {
  at: "figure",
  section: "2-7",
  title: "相談支援事例",
  name: {
    row: { of: "list", block: "story", label: "【事例1】" },
    column: { id: "支援内容等", label: "支援内容等" },
    measure: "count",
  },
  value: "（面談）家計を書き出し、使える制度を一緒に調べた。",
  origin: "records",
  records: [
    {
      record: { kind: "caseStory", sheet: "事例_R1年度", row: 1 },
      cell: { row: 1, column: 0 },
      description: "相談",
    },
  ],
  entered: [],
};

export const FIGURES_FED: FigureSource = {
  at: "record",
  record: { kind: "consultation", sheet: "相談_R1.8", row: 6 },
  figures: [{ ...PAGE, cell: CELL, name: MEN_IN_AUGUST, value: 2 }],
};

export const CHANGES: readonly FigureChange[] = [
  { ...PAGE, cell: CELL, name: MEN_IN_AUGUST, before: 11, after: 12 },
  { ...PAGE, cell: { row: 17, column: 2 }, name: SHARE_OF_MEN, before: 0.238, after: 0.2505 },
];

export const DRAFTS: DraftOffers = {
  fiscalYear: 2019,
  sections: [
    {
      section: "2-1",
      title: "相談件数等",
      place: { sheet: PAGE.sheet, cell: { row: 30, column: 0 } },
      holdsLastYear: false,
      sentences: [
        { id: "a", text: "新規相談受付件数は227件であった。", facts: [], stands: false },
        { id: "b", text: "前年度より12件増加した。", facts: [], stands: false },
        { id: "c", text: "最も多い月は8月であった。", facts: [], stands: true },
      ],
    },
    {
      section: "2-2",
      title: "支援方法",
      place: undefined,
      holdsLastYear: false,
      sentences: [{ id: "d", text: "電話が最も多い。", facts: [], stands: false }],
    },
  ],
};

export const INSERTED: DraftsInserted = {
  sheet: PAGE.sheet,
  cell: { row: 30, column: 0 },
  before: { value: null, numberFormat: "General" },
  after: { value: "・前年度より12件増加した。", numberFormat: "General" },
  replacedLastYear: false,
  emptied: [],
};
