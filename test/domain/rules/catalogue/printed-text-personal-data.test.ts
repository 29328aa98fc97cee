import { contextOf, findingsOf, shownFindings } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const OFFICE = withSheet(
  smallOffice(),
  "相談_R1.5",
  ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容", "備考"],
  ["2019-05-13", "R1-003", "髙橋 花子", "女", "50代", "家族・知人", "住まい", "090-1234-5678"],
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
])("%s", (text) => {
  expect(shownFindings(printed(text))).toEqual([]);
});

test.each([
  ["髙橋花子さんの相談を受けた。", "氏名"],
  ["髙橋様より礼状をいただいた。", "氏名"],
  ["連絡先は０９０－１２３４－５６７８。", "電話番号"],
  ["03-1234-5678まで", "電話番号"],
  ["soudan@example.jp に送る", "メールアドレス"],
  ["みどり町3丁目4-5に転居", "住所"],
  ["R1-003のケースは終結した。", "受付番号"],
  ["受付番号12のケース", "受付番号"],
])("%s", (text, what) => {
  expect(shownFindings(printed(text))).toEqual([
    `warning printed-text-personal-data 2-5 相談内容!A21 印刷される文章に、${what}らしいものがあります。`,
  ]);
});

test("what was found is not repeated, and the records’ own remarks are nobody’s business", () => {
  const told = JSON.stringify(findingsOf(printed("髙橋花子 090-1234-5678")));
  expect(told).not.toMatch(/髙橋|090/);
  expect(findingsOf(contextOf(OFFICE))).toEqual([]);
});
