import type { YearMonth } from "../calendar/calendar-date";
import type { LocalisedText } from "../text/language";
import { valueOf } from "../records/field-reading";
import type { YearDataset } from "../records/year-dataset";
import { BLANK, sumFigures, type Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { figureIn, sumOfTally } from "./tally";
import type { MonthFigures, YearFigures } from "./year-figures";

/** A figure under the words by which it is printed. */
export interface LabelledFigure {
  readonly label: LocalisedText;
  readonly value: number | null;
}

/** Two figures that look as if they should be equal, and need not be: shown side by side, never judged. */
export interface LookAlike {
  /** Absent for the whole year. */
  readonly month?: YearMonth;
  readonly one: LabelledFigure;
  readonly other: LabelledFigure;
}

interface Pair {
  readonly one: LocalisedText;
  readonly other: LocalisedText;
  readonly of: (month: MonthFigures, dataset: YearDataset) => readonly [Figure, Figure];
}

/** Those who found work; blank where the office keeps no such sheet. */
function countEmployed(dataset: YearDataset, month: YearMonth): Figure {
  const { covered, records } = recordsOfMonth(dataset, "employmentSupport", month);
  if (!covered) return BLANK;
  const employed = records.filter(({ fields }) => valueOf(fields.outcomes)?.known.includes("employed"));
  return { value: employed.length, records: employed.map(({ ref }) => ref) };
}

/** Plans and 支援調整会議 (FY2019: 79 and 81); closures by 就労 and those who found work in 3-1 (23 and 22). */
const PAIRS: readonly Pair[] = [
  {
    one: { ja: "プランの件数", en: "Plans" },
    other: { ja: "支援調整会議", en: "Coordination meetings" },
    of: ({ plans, contacts }) => [sumOfTally(plans), figureIn(contacts.byMethod, "coord_meeting")],
  },
  {
    one: { ja: "就労による終結", en: "Closures by employment" },
    other: { ja: "就労支援の就労", en: "Found work" },
    of: ({ month, closures }, dataset) => [
      figureIn(closures.byReason, "employment"),
      countEmployed(dataset, month),
    ],
  },
];

function lookAlike(
  pair: Pair,
  dataset: YearDataset,
  months: readonly MonthFigures[],
): Pick<LookAlike, "one" | "other"> {
  const figures = months.map((month) => pair.of(month, dataset));
  const value = (side: 0 | 1) => sumFigures(figures.map((both) => both[side])).value;
  return { one: { label: pair.one, value: value(0) }, other: { label: pair.other, value: value(1) } };
}

/** The look-alikes of each month, and then of the year; those of which a figure is not known are left out. */
export function lookAlikes(dataset: YearDataset, { months }: YearFigures): readonly LookAlike[] {
  return PAIRS.flatMap((pair) => [
    ...months.map((month): LookAlike => ({ month: month.month, ...lookAlike(pair, dataset, [month]) })),
    lookAlike(pair, dataset, months),
  ]).filter(({ one, other }) => one.value !== null && other.value !== null);
}
