import { codesOf, published } from "./published-figures.mjs";
import { PLAN_CODES } from "./plans.mjs";
import { SCHOOL_YEARS } from "./attendance.mjs";
import { FOOD_CATEGORIES } from "./food-handouts.mjs";
import { FOOD_PARTNERS, LAST_YEAR_WORDS, STAFF_POSTS } from "./centre.mjs";

const SECTIONS_WITH_EARLIER_YEARS = ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "7-1"];

/** Other spellings that staff use, by label. */
const OTHER_SPELLINGS = {
  男: ["男性"],
  女: ["女性"],
  "70代以上": ["70代", "80代", "90代"],
  不明: ["わからない"],
  "家族・知人": ["家族", "知人"],
  市の他部署: ["庁内", "市役所内"],
  市役所外: ["庁外", "関係機関"],
  "収入・生活費": ["収入", "生活費"],
  "病気・障害": ["病気", "障害"],
  "負債・貸付": ["負債", "貸付", "借金"],
  住まい: ["住居"],
  "電話・メール": ["電話", "メール", "TEL"],
  "訪問・同行支援": ["訪問", "同行", "同行支援"],
  面談: ["来所", "来所面談"],
  支援調整会議: ["調整会議"],
  中1: ["中学1年"],
  中2: ["中学2年"],
  中3: ["中学3年"],
  インスタント麺: ["カップ麺"],
  お菓子類: ["菓子"],
};

/** What stands under a heading that has no column of its own says little without it. */
const settingsLabel = ({ label, group }, columns) => {
  const hasOwnColumn = columns.some((column) => column.label === group);
  return group === null || hasOwnColumn ? label : `${group}（${label}）`;
};

/** Its 227 new cases in twelve months are 16.0 a month for every 100,000 people. */
const POPULATION = 118_200;

const ITEMS = [
  ["設定の版", 1],
  ["センター名", "あおぞら市生活サポートセンター"],
  ["年度", "令和元年度"],
  ["前年度末件数", published.openingCaseload],
  ["人口", POPULATION],
  ["端数処理", "合計を100.0%にそろえる"],
  ["月の数え方", "日付"],
  ["延べ対応に数える支援方法", "電話・メール、訪問・同行支援、面談"],
  ["表紙の日付", "令和2年10月"],
  ["市町村名", "あおぞら市"],
  ["過年度の年数", 3],
  ["第一志望合格者数", published.sections["6-1"].passedFirstChoice],
  ["登録者数", 12],
  ["見学・お試し参加数", 21],
  ["6-1の注", published.sections["6-1"].note],
  ["7-7の注", "H29.12.1　無料職業紹介事業を始めた（届出による）。"],
];

const CODE_LISTS = [
  [
    "性別",
    [
      { id: "male", label: "男" },
      { id: "female", label: "女" },
    ],
  ],
  ["年代", codesOf("2-3")],
  ["相談経路", codesOf("2-4")],
  ["相談内容", codesOf("2-5")],
  ["支援方法", codesOf("2-2")],
  ["プラン区分", PLAN_CODES],
  ["終結理由", codesOf("2-6")],
  ["食料品目", FOOD_CATEGORIES],
  ["学年", SCHOOL_YEARS],
];

const BLANK = { look: "blank", cells: [] };

/** A part of several rows, under its labels. */
function block(item, labels, rows) {
  return [
    BLANK,
    { look: "header", cells: [item, ...labels] },
    ...rows.map((cells) => ({ look: "body", cells: [item, ...cells] })),
  ];
}

const PARTS = [
  ...block("体制", ["事業", "必須・任意", "所属", "職", "人数", "役割"], STAFF_POSTS),
  ...block("連携先", ["品目", "団体等の名称"], FOOD_PARTNERS),
  ...block("前年度の文", ["項目の番号", "場所", "文"], LAST_YEAR_WORDS),
];

function earlierYears(sectionId) {
  const { columns: all, previousYears } = published.sections[sectionId];
  const columns = all.filter(({ kind }) => kind !== "text");
  const item = `過年度 ${sectionId}`;
  return [
    BLANK,
    { look: "header", cells: [item, "年度", ...columns.map((column) => settingsLabel(column, columns))] },
    { look: "ids", cells: [item, "ID", ...columns.map(({ id }) => id)] },
    ...previousYears.map(({ year, values }) => ({
      look: "body",
      cells: [item, year, ...columns.map(({ id }) => values[id])],
    })),
  ];
}

function codeList([name, codes]) {
  const item = `区分 ${name}`;
  return [
    BLANK,
    { look: "header", cells: [item, "名称", "ID", "別の書き方"] },
    ...codes.map(({ id, label }) => ({
      look: "body",
      cells: [item, label, id, (OTHER_SPELLINGS[label] ?? []).join("、")],
    })),
  ];
}

/** The rows of 設定 from the first row on, each with its look: header, item, ids, body or blank. */
export function settingsRows() {
  return [
    { look: "header", cells: ["項目", "値"] },
    ...ITEMS.map((cells) => ({ look: "item", cells })),
    ...PARTS,
    ...SECTIONS_WITH_EARLIER_YEARS.flatMap(earlierYears),
    ...CODE_LISTS.flatMap(codeList),
  ];
}
