import type { FieldReading, ReadField } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { FieldName, RecordFields } from "../records/record-fields";
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

/** A rule of the catalogue, whatever it looks at. */
export interface Rule {
  /** Permanent; never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  readonly messages: MessageCatalogue;
  run(context: RuleContext): readonly FindingDraft[];
}

/** Reports one finding by the id of its message, with a value for each of its placeholders. */
export type Report<Ja extends MessageTexts> = <Id extends keyof Ja & string>(
  message: Id,
  at: {
    readonly place: Place;
    readonly related?: readonly Place[];
    readonly fix?: FindingFix;
    readonly values: MessageValues<Ja[Id]>;
  },
) => void;

interface RuleDeclaration<Ja extends MessageTexts> {
  readonly id: string;
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /** English has the same ids. */
  readonly messages: { readonly ja: Ja; readonly en: { readonly [Id in keyof Ja]: string } };
}

function collect<Ja extends MessageTexts>(
  { messages }: RuleDeclaration<Ja>,
  check: (report: Report<Ja>) => void,
): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  check((id, { place, related = [], fix = null, values }) => {
    drafts.push({ place, related, message: fillMessage(messages, id, values), fix });
  });
  return drafts;
}

/** A rule over the whole year: balances, missing sheets, settings. */
export function defineYearRule<const Ja extends MessageTexts>(
  declaration: RuleDeclaration<Ja> & { check(context: RuleContext, report: Report<Ja>): void },
): Rule {
  return {
    ...declaration,
    run: (context) => collect(declaration, (report) => declaration.check(context, report)),
  };
}

type ReadFields<K extends RecordKindId, F extends FieldName<K>> = {
  readonly [N in F]: RecordFields[K][N] extends FieldReading<infer T> ? ReadField<T> : never;
};

/** A record in which every field that a rule reads was readable. */
export type RecordWith<K extends RecordKindId, F extends FieldName<K>> = KindRecord<K> & {
  readonly fields: ReadFields<K, F>;
};

function allAreRead<K extends RecordKindId, F extends FieldName<K>>(
  record: KindRecord<K>,
  names: readonly F[],
): record is RecordWith<K, F> {
  return names.every((name) => record.readings.get(name)?.state === "read");
}

/**
 * A rule over each record of one kind. It runs only on records in which every field that it reads was
 * readable: a broken cell has a finding of its own and does not cascade.
 */
export function defineRecordRule<
  K extends RecordKindId,
  F extends FieldName<K>,
  const Ja extends MessageTexts,
>(
  declaration: RuleDeclaration<Ja> & {
    readonly appliesTo: K;
    readonly reads: readonly F[];
    check(record: RecordWith<K, F>, context: RuleContext, report: Report<Ja>): void;
  },
): Rule {
  const { appliesTo, reads } = declaration;
  return {
    ...declaration,
    run: (context) =>
      collect(declaration, (report) => {
        const records: readonly KindRecord<K>[] = context.dataset.records[appliesTo];
        for (const record of records) if (allAreRead(record, reads)) declaration.check(record, context, report);
      }),
  };
}
