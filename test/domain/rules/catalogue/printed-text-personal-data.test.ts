import { contextOf, findingsOf, shownFindings } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const OFFICE = withSheet(
  smallOffice(),
  "相談_R1.5",
  ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容", "備考"],
  ["2019-05-13", "R1-003", "髙橋 花子", "女", "50代", "家族・知人", "住まい", "090-1234-5678"],
  ["2019-05-14", "R1-005", "林 翔", "男", "50代", "本人", "就労", "a"],
  ["2019-05-15", "R1-006", "佐野山桜子", "女", "40代", "本人", "就労", "b"],
  ["2019-05-16", "R1-007", "匿名希望", "男", "30代", "本人", "就労", "c"],
  ["2019-05-17", "R1-008", "Ａさん", "男", "30代", "本人", "就労", "d"],
);

const HOUSEHOLDS = withSheet(
  OFFICE,
  "食料支給_R1.5",
  ["支給日", "世帯番号", "米"],
  ["2019-05-20", "S-031", 1],
  ["2019-05-21", "大人2人", 1],
);

const printed = (text: string) => ({
  ...contextOf(OFFICE),
  printedTexts: [{ sheet: "2-5 相談内容", cell: { row: 20, column: 0 }, text }],
});

test.each([
  "50代女性の相談が、住まいを失うおそれから増えた。",
  "件数は2019-05-13から08-31までに1,234件、割合は12.5%となった。",
  "本人からの相談が多く、R1.5には3件あった。",
  "橋の下で暮らす人への訪問を始めた。",
  "受付3番窓口で、ケース3番目の例として話した。",
  "・林\n・翔の会",
  "匿名希望の相談が増え、Ａさんのように継続した例もある。",
])("%s", (text) => {
  expect(shownFindings(printed(text))).toEqual([]);
});

test.each([
  ["髙橋花子さんの相談を受けた。", "氏名"],
  ["髙橋様より礼状をいただいた。", "氏名"],
  ["林翔さんは就職した。", "氏名"],
  ["佐野さんの場合", "氏名"],
  ["高橋花子さんの相談を受けた。", "氏名"],
  ["佐野山櫻子さんの相談を受けた。", "氏名"],
  ["世帯番号S-777の世帯", "受付番号"],
  ["事務所は(0771)22-3333", "電話番号"],
  ["電話0120-000-338", "電話番号"],
  ["ケース No.12", "受付番号"],
  ["連絡先は０９０－１２３４－５６７８。", "電話番号"],
  ["03-1234-5678まで", "電話番号"],
  ["soudan@example.jp に送る", "メールアドレス"],
  ["みどり町3丁目4-5に転居", "住所"],
  ["R1-003のケースは終結した。", "受付番号"],
  ["受付番号12のケース", "受付番号"],
  ["受付第１２番の方", "受付番号"],
])("%s", (text, what) => {
  expect(shownFindings(printed(text))).toEqual([
    `warning printed-text-personal-data 2-5 相談内容!A21 印刷される文章に、${what}らしいものがあります。`,
  ]);
});

test.each([
  ["S-031世帯に支給した。", 1],
  ["Ｓ-０３１に支給した。", 1],
  ["S-032世帯に支給した。大人2人の世帯が多い。", 0],
])("a number of a household is known from the records: %s", (text, count) => {
  const context = { ...contextOf(HOUSEHOLDS), printedTexts: printed(text).printedTexts };
  const found = shownFindings(context).filter((line) => line.includes("printed-text-personal-data"));
  expect(found).toHaveLength(count);
});

test("what was found is not repeated, and the records’ own remarks are nobody’s business", () => {
  const told = JSON.stringify(findingsOf(printed("髙橋花子 090-1234-5678")));
  expect(told).not.toMatch(/髙橋|090/);
  expect(findingsOf(contextOf(OFFICE))).toEqual([]);
});
