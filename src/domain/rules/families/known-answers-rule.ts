import { cellText } from "../../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../../grid/sheet-snapshot";
import type { FieldReading } from "../../records/field-reading";
import type { ReadRecord } from "../../records/kind-record";
import type { FieldName, SeveralCodes } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { YearDataset } from "../../records/year-dataset";
import type { CodeList } from "../../settings/code-list";
import type { LocalisedText } from "../../text/language";
import { columnLabel } from "../field-label";
import type { FindingFix } from "../finding";
import { nearMiss } from "../near-miss";
import { defineRule, type Rule } from "../rule";
import { standingSheets } from "../standing-cells";
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

interface Slip {
  readonly text: string;
  readonly code: string;
}

function listOf({ settings }: YearDataset, kind: RecordKindId, field: string): CodeList | undefined {
  const id = RECORD_KINDS[kind].columns.get(field)?.codeList;
  return id && settings.codeLists[id];
}

/** The code that is meant where one answer alone is unknown, and one slip away from it. */
function onlySlip([text, ...others]: readonly string[], list: CodeList | undefined): Slip | undefined {
  if (text === undefined || others.length > 0 || !list) return undefined;
  const near = nearMiss(list, text);
  return near && { text, code: near.label };
}

/** The cell with the slip put right; null where the slip is not found once in the cell itself. */
function correctedAnswers(
  { ref }: ReadRecord,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  reading: FieldReading<SeveralCodes>,
  { text, code }: Slip,
): FindingFix | undefined {
  const sheet = sheets.get(ref.sheet);
  if (!sheet || reading.state === "absent") return undefined;
  const before = cellText(cellAt(sheet, reading.cell).value);
  const parts = before.split(text);
  if (parts.length !== 2) return undefined;
  const after = parts.join(code);
  return { before, after, value: { of: "text", text: after } };
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
        slip: "{{field}}「{{text}}」は区分の一覧にありません。「{{code}}」の書き間違いではありませんか。",
      },
      en: {
        unknown: "{{field}} “{{texts}}” is not in the code list.",
        unknownUnquoted: "{{field}} holds text that is not in the code list.",
        mark: "“{{texts}}” in the columns of {{field}} cannot be read as a mark.",
        markUnquoted: "The columns of {{field}} hold text that cannot be read as a mark.",
        slip: "{{field}} “{{text}}” is not in the code list. Perhaps it is a slip for “{{code}}”.",
      },
    },
    check: ({ dataset, quoting }, report) => {
      const standing = standingSheets(dataset);
      const withMarks = sheetsWithMarks(dataset, kind, field);
      for (const { record, reading } of answers(dataset)) {
        const unknown = unknownTexts(reading);
        if (unknown.length === 0) continue;
        const place = { at: "field", record, field } as const;
        const isMark = withMarks.has(record.ref.sheet);
        const slip = isMark ? undefined : onlySlip(unknown, listOf(dataset, kind, field));
        if (slip) {
          const { text, code } = slip;
          const fix = correctedAnswers(record, standing, reading, slip);
          report("slip", { place, ...(fix && { fix }), values: { field: label, text, code } });
          continue;
        }
        const texts = quoting.quote(unknown.join("、"));
        if (texts === undefined)
          report(isMark ? "markUnquoted" : "unknownUnquoted", { place, values: { field: label } });
        else report(isMark ? "mark" : "unknown", { place, values: { field: label, texts } });
      }
    },
  });
}
