import type { YearMonth } from "../calendar/calendar-date";
import type { LocalisedText } from "../text/language";
import { BLANK, sumFigures, type Figure } from "./figure";
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
  readonly of: (month: MonthFigures) => readonly [Figure, Figure];
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
    // Blank where the office keeps no sheet of those who found work.
    of: ({ closures, employment }) => [
      figureIn(closures.byReason, "employment"),
      employment ? figureIn(employment.byOutcome, "employed") : BLANK,
    ],
  },
];

function lookAlike(pair: Pair, months: readonly MonthFigures[]): Pick<LookAlike, "one" | "other"> {
  const figures = months.map((month) => pair.of(month));
  const value = (side: 0 | 1) => sumFigures(figures.map((both) => both[side])).value;
  return { one: { label: pair.one, value: value(0) }, other: { label: pair.other, value: value(1) } };
}

/** The look-alikes of each month, and then of the year; those of which a figure is not known are left out. */
export function lookAlikes({ months }: YearFigures): readonly LookAlike[] {
  return PAIRS.flatMap((pair) => [
    ...months.map((month): LookAlike => ({ month: month.month, ...lookAlike(pair, [month]) })),
    lookAlike(pair, months),
  ]).filter(({ one, other }) => one.value !== null && other.value !== null);
}
