import type { ChangesMessages } from "./changes-messages";

export const CHANGES_JA: ChangesMessages = {
  note: "年次報告を作成すると、今の報告書から次のように変わります。まだ何も書きかえていません。",
  none: "今の報告書から変わるものはありません。",
  figures: (count) => `変わる数字 ${count}件`,
  texts: (count) => `変わる文字 ${count}件`,
  textWhat: { text: "文字", row: "行", column: "列" },
  references: (count) => `報告書を見ている、ほかのシートの数式 ${count}件`,
  follows: {
    "kept-sheet": (to) => `「${to}」として残すシートを見るようになります。新しい報告書は見ません。`,
    "same-address": (to) => `「${to}」の行が動いても、同じ番地のセルを見ます。`,
  },
  becomes: "→",
};
