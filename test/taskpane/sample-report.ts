import type { PlannedSection, ReportOffer, ReportOutcome, ReportPreview } from "../../src/app/report-outcome";
import { FINDINGS } from "./sample-findings";
import { SECTION_OFFERS } from "./sample-report-pages";

const SECTIONS: readonly PlannedSection[] = [
  { section: "2-1", title: "相談件数等", sheet: "2-1 相談件数等", how: "added" },
  { section: "2-2", title: "支援方法", sheet: "2-2 支援方法", how: "overwritten" },
  {
    section: "2-5",
    title: "相談内容",
    sheet: "2-5 相談内容",
    how: "kept",
    keptAs: "2-5 相談内容（前回）",
    because: "layout",
  },
];

const LEFT_OUT = [{ section: "6-1", title: "子どもの学習・生活支援実績" }];

export const PREVIEW: ReportPreview = {
  sections: SECTIONS,
  leftOut: LEFT_OUT,
  changes: [],
  textChanges: [],
};
export const OFFER: ReportOffer = { ...PREVIEW, offers: SECTION_OFFERS };

export const OUTCOME: ReportOutcome = {
  report: {
    fiscalYear: 2019,
    centreName: "",
    rounding: "sum-to-100",
    cover: { date: "", centreName: "", titleLines: [] },
    sections: [],
  },
  findings: FINDINGS,
  sections: SECTIONS,
  leftOut: LEFT_OUT,
  keptSheets: [{ from: "2-5 相談内容", to: "2-5 相談内容（前回）" }],
  recount: { compared: 3482, differences: [] },
};

/** One figure on the sheets is not what the records say. */
export const DIFFERING_OUTCOME: ReportOutcome = {
  ...OUTCOME,
  keptSheets: [],
  findings: [],
  recount: {
    compared: 3482,
    differences: [
      { sheet: "2-2 支援方法", cell: { row: 6, column: 3 }, expected: 1234, found: "12", records: [] },
    ],
  },
};
