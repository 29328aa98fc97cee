import { fieldLabelled } from "../../records/apply-choice";
import { formMayHave } from "../../records/header/header-names";
import { RECORD_KIND_IDS, type RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { ReadingChoice } from "../../settings/reading-choice";
import { textKey } from "../../text/text-key";
import { inWords } from "../quoting/in-words";
import { defineRule } from "../rule";

const ITEM = { ja: "この項目", en: "This item" };

function kindLabelled(label: string): RecordKindId | undefined {
  return RECORD_KIND_IDS.find((kind) => textKey(RECORD_KINDS[kind].label.ja) === textKey(label));
}

/** The words of a choice that name no kind, and no column of its kinds. */
function unknownWords({ form, kinds, columns }: ReadingChoice) {
  const known = kinds.flatMap(({ text }) => kindLabelled(text) ?? []);
  return {
    kinds: kinds.filter(({ text }) => kindLabelled(text) === undefined),
    columns: columns.filter(
      ({ label: { text } }) =>
        known.length > 0 && !known.some((kind) => fieldLabelled(kind, text) !== undefined),
    ),
    headers: columns.filter(({ header }) => !formMayHave(form, header)),
  };
}

export const readingChoiceUnderstood = defineRule({
  id: "reading-choice-understood",
  severity: "error",
  severityByMessage: { itemUnknown: "warning" },
  docs: {
    description: {
      ja: "読み方シートの行がすべて読み取れること",
      en: "Every row of the 読み方 sheet is understood",
    },
    rationale: {
      ja: "読み取れない行は使われず、シートは自動の読み方のまま数えられます。",
      en: "A row that is not understood is not used: the sheets are read as if it were not there.",
    },
    fix: {
      ja: "「シート」の画面で選び直すと、正しい行が書き足されます。使わない行は消してください。",
      en: "Choose again on the page of sheets, which writes a right row, and delete the row that is not needed.",
    },
  },
  messages: {
    ja: {
      itemUnknown: "読み方シートの{{item}}は使われません。",
      valueMissing: "読み方シートのこの行は、書きかけのため使っていません。",
      valueNotUnderstood: "読み方シートのこの値を読み取れないため、この行を使っていません。",
      spellingIsACode: "この書き方は、別の区分の名称なので使っていません。",
      kindUnknown: "この記録の種類はありません（{{kinds}}のどれかを書いてください）。",
      columnUnknown: "この記録に、その名前の列はありません。",
      headerUnknown: "上の行の様式に、この見出しの列がないため、この行を使っていません。",
    },
    en: {
      itemUnknown: "{{item}} on 読み方 is not used.",
      valueMissing: "This row of 読み方 is not finished and is not used.",
      valueNotUnderstood: "This value on 読み方 cannot be read; the row is not used.",
      spellingIsACode: "This spelling is not used: it is the name of another code.",
      kindUnknown: "There is no such kind of record; write one of {{kinds}}.",
      columnUnknown: "That kind of record has no column of this name.",
      headerUnknown: "The form above has no column with this header; the row is not used.",
    },
  },
  check: ({ dataset: { settings }, quoting }, report) => {
    const { sheet, issues, choices } = settings.reading;
    if (sheet === undefined) return;
    for (const { cell, item, problem } of issues) {
      const place = { at: "cell", sheet, cell } as const;
      if (problem === "item-unknown")
        report("itemUnknown", { place, values: { item: inWords(quoting, item, ITEM) } });
      else if (problem === "value-missing") report("valueMissing", { place, values: {} });
      else if (problem === "spelling-is-a-code") report("spellingIsACode", { place, values: {} });
      else report("valueNotUnderstood", { place, values: {} });
    }
    const labels = RECORD_KIND_IDS.map((kind) => RECORD_KINDS[kind].label);
    const kinds = { ja: labels.map(({ ja }) => ja).join("、"), en: labels.map(({ ja }) => ja).join(", ") };
    for (const unknown of choices.map(unknownWords)) {
      for (const { cell } of unknown.kinds)
        report("kindUnknown", { place: { at: "cell", sheet, cell }, values: { kinds } });
      for (const { label } of unknown.columns)
        report("columnUnknown", { place: { at: "cell", sheet, cell: label.cell }, values: {} });
      for (const { label } of unknown.headers) {
        const cell = { row: label.cell.row, column: label.cell.column + 1 };
        report("headerUnknown", { place: { at: "cell", sheet, cell }, values: {} });
      }
    }
  },
});
