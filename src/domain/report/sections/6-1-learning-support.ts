import { REPORT_TEXTS } from "../report-texts";
import type { AttendanceCounts } from "../../count/count-attendance";
import { BLANK, ZERO, type Figure } from "../../count/figure";
import { figureIn, type Tally } from "../../count/tally";
import type { CodeList } from "../../settings/code-list";
import type { ReportColumn } from "../report-column";
import { COUNTS, type MonthTableDefinition } from "../month-table";
import { monthTableSection } from "../month-table-section";
import { yearlyFigure } from "../own-numbers";
import { REPORT_CHAPTERS } from "../report-chapters";
import type { StatementBlock } from "../section-block";
import type { SectionContext } from "../section-definition";
import { staffWords } from "../staff-words";
import { standingNotes } from "../standing-notes";

/** A total without a label of its own, then one column a school year. */
function bySchoolYear(prefix: string, group: string, { codes }: CodeList): readonly ReportColumn[] {
  const ids = codes.map(({ id }) => `${prefix}_${id}`);
  const total: ReportColumn = {
    id: `${prefix}_total`,
    label: group,
    printedLines: [group],
    role: { kind: "sum", of: ids, total: false },
    group,
    groupTotal: true,
  };
  const parts = codes.map(({ id, printedLines }): ReportColumn => ({
    id: `${prefix}_${id}`,
    label: printedLines.join(""),
    printedLines,
    role: { kind: "count" },
    group,
  }));
  return [total, ...parts];
}

function prefixed(prefix: string, tally: Tally): readonly (readonly [string, Figure])[] {
  return [...tally.keys()].map((id) => [`${prefix}_${id}`, figureIn(tally, id)]);
}

/** Without a session nobody attended, and no school year has a figure of its own to print. */
function attended({ sessions, attended: tally }: AttendanceCounts): readonly (readonly [string, Figure])[] {
  if (sessions.value !== 0) return prefixed("attended", tally);
  return [...[...tally.keys()].map((id) => [`attended_${id}`, BLANK] as const), ["attended_total", ZERO]];
}

const ID = "6-1";

const TABLE: MonthTableDefinition = {
  id: ID,
  title: "子どもの学習・生活支援実績",
  kinds: ["attendance"],
  lines: COUNTS,
  totalLabel: "sum",
  percents: false,
  printsEarlierYears: false,
  charts: [],
  trendColumns: [],
  onlyMonthsOfService: true,
  verticalHeader: false,
  columns: ({ codeLists }) => [
    { id: "sessions", label: "実施回数", printedLines: ["実施", "回数"], role: { kind: "count" } },
    ...bySchoolYear("enrolled", "受講人数", codeLists.schoolYear),
    ...bySchoolYear("attended", "延べ出席回数", codeLists.schoolYear),
  ],
  counts: ({ attendance }) =>
    attendance && [
      new Map([
        ["sessions", attendance.sessions],
        ...prefixed("enrolled", attendance.enrolled),
        ...attended(attendance),
      ]),
    ],
  isNoted: ({ attendance }) => attendance?.sessions.value === 0,
  notes: (settings, { months }) => {
    // A standing note of the office's own says why.
    const isExplained = standingNotes(ID, settings).length > 0;
    const withoutSession = months.some(({ attendance }) => attendance?.sessions.value === 0);
    return withoutSession && !isExplained ? [REPORT_TEXTS.monthWithoutSessionNote] : [];
  },
};

const { overviewHeading, startedHeading, resultsHeading, learning } = REPORT_TEXTS;

/** ●利用実績 over the table, with the number that no record holds. */
function results({ settings }: SectionContext): StatementBlock {
  const name = "第一志望合格者数";
  const value = settings.yearlyNumbers.get(name);
  const parts =
    value === undefined ? [] : [{ ...learning.passed, figure: yearlyFigure(name, value, settings) }];
  return { kind: "statement", id: "passed", heading: resultsHeading, parts };
}

/** 6-1 子どもの学習・生活支援: sessions held, pupils enrolled, attendances. */
export const learningSupport = monthTableSection(REPORT_CHAPTERS.learning, TABLE, {
  above: (context) => [
    staffWords(ID, { id: "overview", heading: overviewHeading, lines: 4 }, context),
    staffWords(ID, { id: "started", heading: startedHeading, lines: 2 }, context),
    staffWords(ID, { id: "contents", heading: learning.contents, lines: 3 }, context),
    results(context),
  ],
});
