import { monthLabel } from "../domain/calendar/era";
import { monthKey } from "../domain/calendar/calendar-date";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { RecordKindId } from "../domain/records/record-kind-id";
import { RECORD_KINDS } from "../domain/records/record-kinds";
import type { UnreadSheet } from "../domain/records/sheet-binding";
import type { LocalisedText } from "../domain/text/language";

function kindNames(kinds: readonly RecordKindId[]): LocalisedText {
  const labels = kinds.map((kind) => RECORD_KINDS[kind].label);
  return { ja: labels.map(({ ja }) => ja).join("・"), en: labels.map(({ en }) => en).join(", ") };
}

/** Why a sheet is not read, in one sentence. */
export function unreadText(unread: UnreadSheet): LocalisedText {
  switch (unread.why) {
    case "empty":
      return { ja: "空のシートです。", en: "The sheet is empty." };
    case "no-record-kind":
      return { ja: "記録の見出しが見つかりません。", en: "No header of a record sheet was found." };
    case "personal":
      return {
        ja: "1人1枚の個人票のようです。個人票は読み取りません。",
        en: "It looks like a form for one person. Such forms are not read.",
      };
    case "chosen":
      return { ja: "読まないと決めた様式です。", en: "The office chose not to read this form." };
    case "unsure": {
      const { ja, en } = kindNames(unread.kinds);
      return {
        ja: `記録の種類を決められません（候補: ${ja}）。見出しの言葉を確かめてください。`,
        en: `The kind of record cannot be told (perhaps ${en}). Look at the words of the header.`,
      };
    }
    case "counted-elsewhere": {
      const { ja, en } = kindNames(unread.kinds);
      return {
        ja: `${ja}は専用のシートがあるため、こちらは数えません。`,
        en: `There are sheets of their own for ${en}; this one is not counted.`,
      };
    }
    case "other-year":
      return {
        ja: `${longFiscalYearLabel(unread.fiscalYear)}のシートです。`,
        en: `The sheet is kept for fiscal year ${unread.fiscalYear}.`,
      };
    case "unclear-year":
      return {
        ja: `${unread.months.map(monthLabel).join("か")}か、分かりません。シートの名前の元号と年を確かめてください。`,
        en: `It may be kept for ${unread.months.map(monthKey).join(" or ")}. Look at the era and year in its name.`,
      };
    case "copy":
      return {
        ja: `「${unread.original}」と同じ記録です。2回数えないように、読みません。`,
        en: `It has the same records as “${unread.original}” and is not counted twice.`,
      };
  }
}
