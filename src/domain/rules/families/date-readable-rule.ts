import type { RecordKindId } from "../../records/record-kind-id";
import type { FieldName } from "../../records/record-fields";
import type { LocalisedText } from "../../text/language";
import { columnLabel } from "../field-label";
import { defineRule, type Rule } from "../rule";
import { unreadableFields } from "../unreadable-fields";

interface ReadableDate<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly field: FieldName<K>;
  readonly rationale: LocalisedText;
}

/** The date of each record of a kind is a day of the calendar. */
export function dateReadableRule<K extends RecordKindId>({
  id,
  kind,
  field,
  rationale,
}: ReadableDate<K>): Rule {
  const label = columnLabel(kind, field);
  return defineRule({
    id,
    severity: "error",
    docs: {
      description: {
        ja: `${label.ja}が日付として読み取れること`,
        en: `“${label.en}” can be read as a date`,
      },
      rationale,
      fix: {
        ja: "「2019/5/13」「R1.5.13」のような、暦にある日付に直してください。",
        en: "Enter a day that exists, written like 2019/5/13 or R1.5.13.",
      },
    },
    messages: {
      ja: {
        noSuchDate: "{{field}}「{{text}}」を日付として読み取れません。",
        noDate: "{{field}}の欄に、日付ではない文字が入っています。",
      },
      en: {
        noSuchDate: "{{field}} “{{text}}” cannot be read as a date.",
        noDate: "{{field}} holds text that is no date.",
      },
    },
    check: (context, report) => {
      for (const { place, text } of unreadableFields(context, kind, field)) {
        const quoted = context.quoting.quote(text);
        if (quoted === undefined) report("noDate", { place, values: { field: label } });
        else report("noSuchDate", { place, values: { field: label, text: quoted } });
      }
    },
  });
}
