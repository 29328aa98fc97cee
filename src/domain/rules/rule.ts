import type { FieldName } from "../records/record-fields";
import type { RecordKindId } from "../records/record-kind-id";
import type { LocalisedText } from "../text/language";
import type { FindingDraft, FindingFix } from "./finding";
import { fillMessage, type MessageCatalogue, type MessageValues } from "./message";
import type { Place } from "./place";
import type { RuleContext } from "./rule-context";
import type { Severity } from "./severity";

/** What a rule says of itself, printed in docs/rules.md. */
export interface RuleDocs {
  readonly description: LocalisedText;
  /** Why it matters: what would go wrong in the figures. */
  readonly rationale: LocalisedText;
  /** What the clerk does about it. */
  readonly fix: LocalisedText;
}

/** Messages by id, in one language. */
export type MessageTexts = Readonly<Record<string, string>>;

/** A field of some kind of record. */
type RecordField = FieldName<RecordKindId>;

type SeverityByMessage = Readonly<Partial<Record<string, Severity>>>;

/** A rule of the catalogue, whatever it looks at. */
export interface Rule {
  /** Permanent; never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  /** The messages that weigh otherwise than the rule, by id. */
  readonly severityByMessage: SeverityByMessage;
  readonly docs: RuleDocs;
  readonly messages: MessageCatalogue;
  /** What it concludes from: a record in which one of these could not be read has its finding already. */
  readonly reads: readonly RecordField[];
  /** Rules whose finding on the same record, cell or month is the cause of this one's. */
  readonly silentAfter: readonly string[];
  run(context: RuleContext): readonly FindingDraft[];
}

/** Reports one finding by the id of its message, with a value for each of its placeholders. */
export type Report<Ja extends MessageTexts> = <Id extends keyof Ja & string>(
  message: Id,
  at: {
    readonly place: Place;
    readonly related?: readonly Place[];
    readonly fix?: FindingFix;
    readonly relatedFixes?: readonly FindingFix[];
    readonly values: MessageValues<Ja[Id]>;
  },
) => void;

interface RuleDeclaration<Ja extends MessageTexts> {
  readonly id: string;
  readonly severity: Severity;
  /** For the messages that weigh otherwise than the rule. */
  readonly severityByMessage?: Readonly<Partial<Record<keyof Ja & string, Severity>>>;
  readonly docs: RuleDocs;
  readonly reads?: readonly RecordField[];
  readonly silentAfter?: readonly string[];
  /** English has the same ids. */
  readonly messages: { readonly ja: Ja; readonly en: { readonly [Id in keyof Ja]: string } };
}

function collect<Ja extends MessageTexts>(
  { severity, severityByMessage, messages }: RuleDeclaration<Ja>,
  check: (report: Report<Ja>) => void,
): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  check((id, { place, related = [], fix = null, relatedFixes = [], values }) => {
    const weight = severityByMessage?.[id] ?? severity;
    const message = fillMessage(messages, id, values);
    const fixes = { fix, ...(relatedFixes.length > 0 && { relatedFixes }) };
    drafts.push({ messageId: id, severity: weight, place, related, message, ...fixes });
  });
  return drafts;
}

/** Declares a rule: `check` looks at the year and reports by the ids of its own messages. */
export function defineRule<const Ja extends MessageTexts>(
  declaration: RuleDeclaration<Ja> & { check(context: RuleContext, report: Report<Ja>): void },
): Rule {
  return {
    ...declaration,
    severityByMessage: declaration.severityByMessage ?? {},
    reads: declaration.reads ?? [],
    silentAfter: declaration.silentAfter ?? [],
    run: (context) => collect(declaration, (report) => declaration.check(context, report)),
  };
}
