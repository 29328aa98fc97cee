import type { SectionsMessages } from "./sections-messages";

export const SECTIONS_JA: SectionsMessages = {
  open: (printed, of) => `載せる項目を選ぶ (${printed}/${of})`,
  openUncounted: "載せる項目を選ぶ",
  heading: "載せる項目",
  note: "報告書に載せる項目、その順番と題名を決めます。ページ番号と目次も、この順番になります。",
  keys: "キーボード: ↑↓ で行を移り、Alt+↑↓ で順番を変えます。",
  list: "報告書の項目",
  count: (printed, of) => `${of}項目のうち ${printed}項目を載せます。`,
  ownName: (title) => `「${title}」`,
  noContents: "この年度の記録がありません",
  usualTitle: (title) => `元の題名: ${title}`,
  ownWords: "足した項目（自由記述）",
  ownTable: (list) => `足した項目（区分「${list}」の表）`,
  moveUp: (name) => `${name} を上へ`,
  moveDown: (name) => `${name} を下へ`,
  rename: (name) => `${name} の題名を変える`,
  remove: (name) => `${name} を取り除く`,

  title: "題名",
  titleNote: "報告書のシート、目次、見出しに使います。",
  renameTo: "この題名にする",
  cancel: "やめる",

  add: "項目を足す…",
  addWhat: "中身",
  words: "自由記述",
  table: "区分の表（月ごと）",
  codeList: "区分",
  chooseCodeList: "区分を選ぶ",
  addNote: "いちばん下に足します。順番はあとで変えられます。",
  addIt: "足す",

  save: "この構成にする",
  savedOn: "「設定」シートの「報告書の構成」に書きます（なければ作ります）。ほかのシートには書き込みません。",
  nothingPrinted: "載せる項目がひとつもありません。ひとつ以上選んでください。",
  changed: "まだ書いていない変更があります。",
  unchanged: "変更はありません。",
  drop: "変更を捨てる",

  movedBefore: (name, other) => `${name} を${other}の前に移しました`,
  movedAfter: (name, other) => `${name} を${other}の後に移しました`,
  cannotMove: (name) => `${name} は、これより先に移せません`,
  renamed: (name, title) => `${name} の題名を「${title}」にしました`,
  added: (name) => `${name} を足しました`,
  removed: (name) => `${name} を取り除きました`,
  dropped: "変更を捨てました",

  chosen: (sheet) =>
    `載せる項目を「${sheet}」シートの「報告書の構成」に書きました。次に作る報告書から使います。`,
  left: "載せる項目の変更は、まだ「設定」シートに書いていません。「年次報告」の「載せる項目を選ぶ」から続けられます。",
  leftNote: "まだ書いていない変更があります。書くまで、報告書には入りません。",
};
