import { fiscalYearOf } from "../../calendar/fiscal-year";
import type { MonthFigures } from "../../count/year-figures";
import type { OfficeSettings } from "../../settings/office-settings";
import { REPORT_TEXTS } from "../report-texts";
import { sumFigures } from "../../count/figure";
import { figureIn } from "../../count/tally";
import type { ReportColumn } from "../report-column";
import { isCountedIn, printedCodes } from "../code-columns";
import { COUNTS, type MonthTableDefinition } from "../month-table";
import { monthTableSection } from "../month-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";
import { oneDecimal } from "../rounding";
import { analysisWords } from "../staff-words";

const INTAKES = "新規相談受付件数";
const PLANS = "プラン";

/** 月末件数, and the columns of which it is made beside the month before. */
export const MONTH_END = { id: "month_end", plus: "new_total", minus: "closed" } as const;

function count(id: string, label: string, printedLines: readonly string[] = [label]): ReportColumn {
  return { id, label, printedLines, role: { kind: "count" } };
}

const PEOPLE_OF_TARGET = 100_000;

/** New cases a month for every 100,000 people, beside what the ministry asks of the year. */
function nationalTargetNotes(
  { population, nationalTargets }: OfficeSettings,
  months: readonly MonthFigures[],
): readonly string[] {
  const year = months[0] && fiscalYearOf(months[0].month);
  const target = year === undefined ? undefined : nationalTargets.get(year);
  const counted = months.flatMap(({ consultations }) => consultations.intakes.value ?? []);
  if (!population || target === undefined || counted.length === 0) return [];
  const intakes = counted.reduce((sum, value) => sum + value, 0);
  const rate = oneDecimal(intakes * PEOPLE_OF_TARGET, counted.length * population);
  return [REPORT_TEXTS.nationalTargetNote(rate, target)];
}

function unreadableSexNotes(months: readonly MonthFigures[]): readonly string[] {
  const intakes = sumFigures(months.map(({ consultations }) => consultations.intakes)).value ?? 0;
  const bySex =
    sumFigures(months.flatMap(({ consultations }) => [...consultations.bySex.values()])).value ?? 0;
  return intakes === bySex ? [] : [REPORT_TEXTS.unreadableSexNote(intakes - bySex)];
}

const TABLE: MonthTableDefinition = {
  id: "2-1",
  title: "相談件数等",
  kinds: ["consultation", "contact", "plan", "closure"],
  lines: COUNTS,
  totalLabel: "fiscalYear",
  percents: false,
  printsEarlierYears: true,
  charts: ["trendLine"],
  trendColumns: ["new_total", "closed", "month_end"],
  onlyMonthsOfService: false,
  verticalHeader: false,
  columns: ({ codeLists, earlierYears }, { months }) => {
    const isCounted = isCountedIn(months.map(({ consultations }) => consultations.bySex));
    const earlier = earlierYears.get("2-1") ?? [];
    const sexes = printedCodes(
      codeLists.sex,
      (id) => isCounted(id) || earlier.some(({ values }) => (values.get(`new_${id}`) ?? 0) > 0),
    );
    return [
      {
        id: "new_total",
        label: INTAKES,
        printedLines: ["新規相談", "受付件数"],
        role: { kind: "sum", of: sexes.map(({ id }) => `new_${id}`), total: false },
        group: INTAKES,
        groupTotal: true,
      },
      ...sexes.map(({ id, printedLines }) => ({
        ...count(`new_${id}`, printedLines.join(""), printedLines),
        group: INTAKES,
      })),
      count("contacts", "延べ対応件数", ["延べ", "対応件数"]),
      ...codeLists.planCategory.codes.map(({ id, printedLines }) => ({
        ...count(id, printedLines.join(""), printedLines),
        group: PLANS,
      })),
      count("closed", "相談終結", ["相談", "終結"]),
      {
        id: MONTH_END.id,
        label: "月末件数",
        printedLines: ["月末", "件数"],
        role: { kind: "stock", plus: MONTH_END.plus, minus: MONTH_END.minus },
      },
    ];
  },
  counts: ({ consultations, contacts, plans, closures, monthEnd }) => [
    new Map([
      ["new_total", consultations.intakes],
      ...[...consultations.bySex].map(([id, figure]) => [`new_${id}`, figure] as const),
      ["contacts", contacts.counted],
      ...[...plans.keys()].map((id) => [id, figureIn(plans, id)] as const),
      ["closed", closures.closed],
      ["month_end", monthEnd],
    ]),
  ],
  notes: (settings, { months }) => [...unreadableSexNotes(months), ...nationalTargetNotes(settings, months)],
};

/** 2-1 相談件数等: intakes by sex, contacts, plans, closures and the month-end caseload. */
export const caseload = monthTableSection(REPORT_CHAPTERS.consultation, TABLE, {
  below: (context) => [analysisWords(TABLE.id, context)],
});
