import type { FieldReading } from "../../records/field-reading";
import type { ReadRecord } from "../../records/kind-record";
import type { FieldName, SeveralCodes } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import type { YearDataset } from "../../records/year-dataset";
import type { LocalisedText } from "../../text/language";
import { columnLabel } from "../field-label";
import { defineRule, type Rule } from "../rule";
import type { Severity } from "../severity";

interface AnsweredRecord {
  readonly record: ReadRecord;
  readonly reading: FieldReading<SeveralCodes>;
}

interface KnownAnswers<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly field: FieldName<K>;
  readonly rationale: LocalisedText;
  /** An error, where nothing else is said: what no code is does not count. */
  readonly severity?: Severity;
  readonly answers: (dataset: YearDataset) => readonly AnsweredRecord[];
}

/** Sheets on which the answers stand as marks under one column a code. */
function sheetsWithMarks(dataset: YearDataset, kind: RecordKindId, field: string): ReadonlySet<string> {
  const marked = dataset.sheets.filter(
    ({ binding }) => binding.kind === kind && binding.columns.get(field)?.form === "codes",
  );
  return new Set(marked.map(({ binding }) => binding.sheet));
}

/** What the cell of a single field holds, or the texts of several answers, that no code or mark is. */
function unknownTexts(reading: FieldReading<SeveralCodes>): readonly string[] {
  if (reading.state === "unreadable") return [reading.text];
  return reading.state === "read" ? reading.value.unknown : [];
}

/** Every answer of a field that takes several is in the office's list. */
export function knownAnswersRule<K extends RecordKindId>(family: KnownAnswers<K>): Rule {
  const { id, kind, field, rationale, severity = "error", answers } = family;
  const label = columnLabel(kind, field);
  return defineRule({
    id,
    severity,
    docs: {
      description: {
        ja: `${label.ja}の答えがすべて区分の一覧にあること`,
        en: `“${label.en}”: every answer is in the office’s code list`,
      },
      rationale,
      fix: {
        ja: "一覧にある区分に直すか、「シート」の画面でどの区分のことかを選んでください。印で答える列には「○」を使ってください。「…」のところには、氏名かもしれないため表示しない文字があります。",
        en: "Use codes of the list, or say on the page of sheets which code is meant. In columns of marks use ○. “…” stands for text that is not shown because it may be a name.",
      },
    },
    messages: {
      ja: {
        unknown: "{{field}}「{{texts}}」は区分の一覧にありません。",
        unknownUnquoted: "{{field}}の欄に、区分の一覧にない文字があります。",
        mark: "{{field}}の列の「{{texts}}」を印として読み取れません。",
        markUnquoted: "{{field}}の列に、印として読み取れない文字があります。",
      },
      en: {
        unknown: "{{field}} “{{texts}}” is not in the code list.",
        unknownUnquoted: "{{field}} holds text that is not in the code list.",
        mark: "“{{texts}}” in the columns of {{field}} cannot be read as a mark.",
        markUnquoted: "The columns of {{field}} hold text that cannot be read as a mark.",
      },
    },
    check: ({ dataset, quoting }, report) => {
      const withMarks = sheetsWithMarks(dataset, kind, field);
      for (const { record, reading } of answers(dataset)) {
        const unknown = unknownTexts(reading);
        if (unknown.length === 0) continue;
        const place = { at: "field", record, field } as const;
        const isMark = withMarks.has(record.ref.sheet);
        const texts = quoting.quote(unknown.join("、"));
        if (texts === undefined)
          report(isMark ? "markUnquoted" : "unknownUnquoted", { place, values: { field: label } });
        else report(isMark ? "mark" : "unknown", { place, values: { field: label, texts } });
      }
    },
  });
}
