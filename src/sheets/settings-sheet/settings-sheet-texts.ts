import type { SettingGroup } from "../../domain/settings/items/setting-item";

/** What stands on 設定 besides items and values. ■ heads a part, ※ explains it: neither is read. */
export const SETTINGS_SHEET_TEXTS = {
  name: "設定",
  header: ["項目", "値", "説明"],
  groups: {
    office: "■ センターのこと",
    counting: "■ 数え方",
    looking: "■ 気になるケースの目安",
    report: "■ 年次報告のこと",
    numbers: "■ 年間の数と注",
  } satisfies Readonly<Record<SettingGroup, string>>,
  targets: {
    heading: "■ 国の目安値",
    notes: [
      "※ 人口10万人あたり・1か月あたりの新規相談受付件数の目安です。年度ごとに1行ずつ足せます。2-1 に、その年度の目安値が入ります。",
    ],
  },
  synonyms: {
    heading: "■ 見出しの別の書き方",
    notes: [
      "※ 記録のシートの見出しが標準と違うときに書きます。",
      "※ 「項目」に「見出し 受付日」のように標準の見出しを、「値」に実際の見出しを書きます。",
    ],
    example: "見出し 受付日",
  },
  codeLists: {
    heading: "■ 区分",
    notes: [
      "※ 名称は変えられます。ID は、過年度の数字や以前の書き方とつなぐためのものなので、変えないでください。",
      "※ 足すときは行を挿入して名称を書きます（ID は空けておけます）。使わない区分は行ごと消します。",
      "※ 「別の書き方」は「、」で区切ります。同じ「まとめ」を書いた区分には、集計表で小計が付きます。",
    ],
    labels: ["名称", "ID", "別の書き方", "まとめ"],
    item: (label: string) => `区分 ${label}`,
  },
  earlierYears: {
    heading: "■ 過年度の数字",
    notes: [
      "※ 年次報告の表の下に並べる、前の年度までの合計です。印刷した報告書から書き写します。",
      "※ 書いていない年度は、表に出ません。計の欄は空けておくと、足し算して入ります。",
      "※ 月ごとの数字は、「年度」に月（例: H30.4）を書いた行に入れます。年度の行もいります。",
    ],
    item: (section: string) => `過年度 ${section}`,
    year: "年度",
    id: "ID",
  },
  inputTitles: {
    choice: "一覧から選んでください",
    wholeNumber: "0以上の整数で入れてください",
    numberBetween: (from: number, to: number) => `${from}から${to}までの整数で入れてください`,
  },
  inputTexts: {
    choice: "▼ を押すと選べます。",
    wholeNumber: "半角の数字で、小数や単位を付けずに入れます（例: 134）。",
  },
  manyPages: "- &P -",
} as const;
