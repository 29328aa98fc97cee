import { RECORD_KINDS } from "../../records/record-kinds";
import type { LocalisedText } from "../../text/language";
import type { ReferringKind } from "../cases/case-references";
import { strangeCases } from "../cases/unknown-cases";
import { caseInWords } from "../quoting/case-in-words";
import { defineRule, type Rule } from "../rule";
import type { Severity } from "../severity";

interface KnownCase {
  readonly id: string;
  readonly kind: ReferringKind;
  readonly severity: Severity;
  readonly rationale: LocalisedText;
}

/**
 * The cases to which a kind's records refer were received this year or carried over. One number has one
 * finding for the whole year: at its closure, else at its first plan, else at its first contact.
 */
export function knownCaseRule({ id, kind, severity, rationale }: KnownCase): Rule {
  const { label } = RECORD_KINDS[kind];
  return defineRule({
    id,
    severity,
    docs: {
      description: {
        ja: `${label.ja}の受付番号が、新規相談か継続ケースにあること`,
        en: `${label.en}: the case number is that of an intake or of a carried case`,
      },
      rationale,
      fix: {
        ja: "受付番号の書き間違いを直すか、もれている新規相談の記録または継続ケースの行を加えてください。",
        en: "Correct the number, or add the missing intake or the missing row on 継続ケース.",
      },
    },
    messages: {
      ja: { unknown: "{{case}}は、新規相談にも継続ケースにもありません。" },
      en: { unknown: "No intake and no carried case has {{case}}." },
    },
    check: (context, report) => {
      for (const [first, ...others] of strangeCases(context)) {
        if (first?.kind !== kind) continue;
        const related = others.map(({ place }) => place);
        const values = { case: caseInWords(context.quoting, first.caseNumber) };
        report("unknown", { place: first.place, related, values });
      }
    },
  });
}
