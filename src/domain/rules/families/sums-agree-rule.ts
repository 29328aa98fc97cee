import { isSameMonth } from "../../calendar/calendar-date";
import type { Figure } from "../../count/figure";
import { sumOfTally, type Tally } from "../../count/tally";
import type { MonthFigures } from "../../count/year-figures";
import type { RecordKindId } from "../../records/record-kind-id";
import type { LocalisedText } from "../../text/language";
import type { Place } from "../place";
import { recordsByRef } from "../records-by-ref";
import { defineRule, type Rule } from "../rule";
import type { RuleContext } from "../rule-context";
import { shownMonth } from "../shown-value";

/** Figures that add up to a whole. */
interface Parts {
  readonly label: LocalisedText;
  readonly tally: Tally;
}

interface SumsAgree {
  readonly id: string;
  readonly kind: RecordKindId;
  /** What the parts add up to, as it is called. */
  readonly label: LocalisedText;
  readonly whole: (month: MonthFigures) => Figure;
  readonly parts: (month: MonthFigures, context: RuleContext) => readonly Parts[];
  readonly rationale: LocalisedText;
  /** Rules that speak of the records by which a sum would fail. */
  readonly silentAfter: readonly string[];
}

/** An identity of each month: a failing one points at the records that stand in no part of it. */
export function sumsAgreeRule(family: SumsAgree): Rule {
  const { id, kind, label, whole, parts, rationale, silentAfter } = family;
  return defineRule({
    id,
    severity: "error",
    docs: {
      description: {
        ja: `${label.ja}が、内訳の合計と同じであること`,
        en: `${label.en} equal the sum of their parts`,
      },
      rationale,
      fix: {
        ja: "関連する場所に示した記録は、内訳のどの列にも数えられていません。その欄を確かめてください。",
        en: "The records that are shown as related count in no column; look at the field.",
      },
    },
    silentAfter,
    messages: {
      ja: { differs: "{{month}}の{{whole}}は{{count}}件ですが、{{parts}}の合計は{{sum}}件です。" },
      en: { differs: "{{whole}} of {{month}}: {{count}}, but {{parts}} add up to {{sum}}." },
    },
    check: (context, report) => {
      const kept = context.figures.months.filter(({ month }) =>
        context.months.some((each) => isSameMonth(each, month)),
      );
      for (const figures of kept) {
        const { value: count, records } = whole(figures);
        for (const { label: of, tally } of parts(figures, context)) {
          const { value: sum, records: counted } = sumOfTally(tally);
          if (count === null || sum === null || count === sum) continue;
          const byRef = recordsByRef(context.dataset);
          const inParts = new Set(counted);
          const left = records.flatMap((ref) => (inParts.has(ref) ? [] : (byRef.get(ref) ?? [])));
          report("differs", {
            place: { at: "kind-month", kind, month: figures.month },
            related: left.map((record): Place => ({ at: "record", record })),
            values: { month: shownMonth(figures.month), whole: label, count, parts: of, sum },
          });
        }
      }
    },
  });
}
