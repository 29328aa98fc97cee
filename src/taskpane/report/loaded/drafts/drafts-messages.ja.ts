import type { DraftsMessages } from "./drafts-messages";

export const DRAFTS_JA: DraftsMessages = {
  note: "今の記録の数字から作った文です。選んだ文だけを、●分析の終わりに入れます。書いてある文は消えません。",
  section: (section, count) => `${section}（${count}文）`,
  insert: (count) => `選んだ文を入れる（${count}）`,
  insertNone: "選んだ文を入れる",
  stands: "入っています",
  place: "入れるところ:",
  noPlace: "この項目のシートがまだありません。年次報告を作成すると、入れられます。",
  replacesLastYear: "分析には前年度の文がそのまま残っています。入れると、前年度の文と入れかわります。",
};
