import type { FieldName } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import type { LocalisedText } from "../../text/language";
import { columnLabel } from "../field-label";
import { defineRule, type Rule } from "../rule";
import { unreadableFields } from "../unreadable-fields";

interface KnownCode<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly field: FieldName<K>;
  readonly rationale: LocalisedText;
}

/** A field that takes one code holds a code of the office's list. */
export function knownCodeRule<K extends RecordKindId>({ id, kind, field, rationale }: KnownCode<K>): Rule {
  const label = columnLabel(kind, field);
  return defineRule({
    id,
    severity: "error",
    docs: {
      description: {
        ja: `${label.ja}が区分の一覧にあること`,
        en: `“${label.en}” is in the office’s code list`,
      },
      rationale,
      fix: {
        ja: "一覧にある区分に直すか、「シート」の画面でどの区分のことかを選んでください。「…」のところには、氏名かもしれないため表示しない文字があります。",
        en: "Use a code of the list, or say on the page of sheets which code is meant. “…” stands for text that is not shown because it may be a name.",
      },
    },
    messages: {
      ja: {
        unknown: "{{field}}「{{text}}」は区分の一覧にありません。",
        unknownUnquoted: "{{field}}の欄の文字は、区分の一覧にありません。",
      },
      en: {
        unknown: "{{field}} “{{text}}” is not in the code list.",
        unknownUnquoted: "{{field}} holds text that is not in the code list.",
      },
    },
    check: (context, report) => {
      for (const { place, text } of unreadableFields(context, kind, field)) {
        // An age that would follow from a day that has a finding of its own.
        if (text === "") continue;
        const quoted = context.quoting.quote(text);
        if (quoted === undefined) report("unknownUnquoted", { place, values: { field: label } });
        else report("unknown", { place, values: { field: label, text: quoted } });
      }
    },
  });
}
