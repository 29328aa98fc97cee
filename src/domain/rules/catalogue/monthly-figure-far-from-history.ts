import {
  compareDates,
  daysInMonth,
  isSameMonth,
  type CalendarDate,
  type YearMonth,
} from "../../calendar/calendar-date";
import { sumFigures, type Figure } from "../../count/figure";
import { sumOfTally } from "../../count/tally";
import type { MonthFigures } from "../../count/year-figures";
import type { RecordKindId } from "../../records/record-kind-id";
import type { LocalisedText } from "../../text/language";
import { usualOf, type Usual } from "../far-from-history";
import { defineRule } from "../rule";
import { shownMonth } from "../shown-value";

interface WatchedFigure {
  readonly kind: RecordKindId;
  readonly label: LocalisedText;
  readonly of: (month: MonthFigures) => Figure;
}

const WATCHED: readonly WatchedFigure[] = [
  {
    kind: "consultation",
    label: { ja: "新規相談受付件数", en: "Intakes" },
    of: ({ consultations }) => consultations.intakes,
  },
  { kind: "contact", label: { ja: "延べ対応件数", en: "Contacts" }, of: ({ contacts }) => contacts.counted },
  { kind: "plan", label: { ja: "プランの件数", en: "Plans" }, of: ({ plans }) => sumOfTally(plans) },
  { kind: "closure", label: { ja: "相談終結", en: "Closures" }, of: ({ closures }) => closures.closed },
  {
    kind: "foodHandout",
    label: { ja: "食料の提供数", en: "Items of food" },
    of: ({ food }) => sumFigures(food ? [...food.items.values()] : []),
  },
  {
    kind: "attendance",
    label: { ja: "延べ出席回数", en: "Attendances" },
    of: ({ attendance }) => sumFigures(attendance ? [...attendance.attended.values()] : []),
  },
];

/** So many earlier months tell what is usual. */
const ENOUGH_MONTHS = 6;
/** Small numbers go up and down by themselves. */
const LEAST_DISTANCE = 15;
const SPREADS = 6;
/** A month of twice the usual number, or of a fifth of it, may still be right. */
const MOST_TIMES_OVER = 1.5;
const LEAST_SHARE = 0.8;

function isFar(value: number, { median, spread }: Usual): "high" | "low" | undefined {
  const distance = Math.max(LEAST_DISTANCE, SPREADS * spread);
  if (value - median > Math.max(distance, MOST_TIMES_OVER * median)) return "high";
  return median - value > Math.max(distance, LEAST_SHARE * median) ? "low" : undefined;
}

/** A month that goes on has not all of its records yet. */
function isOver(month: YearMonth, today: CalendarDate): boolean {
  return compareDates({ ...month, day: daysInMonth(month) }, today) < 0;
}

export const monthlyFigureFarFromHistory = defineRule({
  id: "monthly-figure-far-from-history",
  severity: "warning",
  docs: {
    description: {
      ja: "月の件数が、それまでの月と大きく違わないこと",
      en: "A month’s figure does not lie far outside the office’s own history",
    },
    rationale: {
      ja: "それまでの6か月以上の中央値から大きく離れた件数は、記録のもれや二重の記入かもしれません。少ない件数の増減は知らせません。",
      en: "A figure far from the median of six or more earlier months may come of records that are missing or stand twice. Small numbers are left alone.",
    },
    fix: {
      ja: "その月の記録がそろっているか、二重になっていないかを確かめてください。本当に多い月、少ない月なら、このままでかまいません。",
      en: "See whether the month’s records are all there, and once. A month that was really so may stay.",
    },
  },
  silentAfter: [
    "contact-times-count",
    "food-handout-quantity-far",
    "food-handout-quantity-count",
    "kind-sheet-missing",
    "sheet-not-copied",
  ],
  messages: {
    ja: {
      high: "{{month}}の{{figure}}は{{value}}で、それまでの月（中央値{{median}}）より大幅に多くなっています。",
      low: "{{month}}の{{figure}}は{{value}}で、それまでの月（中央値{{median}}）より大幅に少なくなっています。",
    },
    en: {
      high: "{{figure}} of {{month}}: {{value}}, far more than in earlier months (median {{median}}).",
      low: "{{figure}} of {{month}}: {{value}}, far less than in earlier months (median {{median}}).",
    },
  },
  check: ({ figures, months, today }, report) => {
    for (const { kind, label, of } of WATCHED) {
      const history: number[] = [];
      for (const figure of figures.months) {
        const { month } = figure;
        const { value } = of(figure);
        if (value === null || !months.some((each) => isSameMonth(each, month))) continue;
        const usual = history.length >= ENOUGH_MONTHS ? usualOf(history) : undefined;
        const far = usual && isFar(value, usual);
        if (usual && far && (far === "high" || isOver(month, today)))
          report(far, {
            place: { at: "kind-month", kind, month },
            values: { month: shownMonth(month), figure: label, value, median: usual.median },
          });
        history.push(value);
      }
    }
  },
});
