import { casesOfBook } from "../../src/app/cases-to-look-at";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { shownPlace } from "../domain/rules/findings-in";
import { workbookOf, type PlainWorkbook } from "../domain/rules/workbook-of";

const INTAKES = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const SESSIONS = ["日付", "利用者", "生活自立"];
const LOANS = ["日付", "受付番号", "区分", "金額"];

const OFFICE: PlainWorkbook = {
  設定: [
    ["項目", "値"],
    ["貸付の上限額", "20,000円"],
  ],
  相談_R1年度: [INTAKES, ["2019-04-03", "R1-001", "男", "40代", "本人", "就労"]],
  就労準備_H30年度: [SESSIONS, ["2018-05-10", "青空 一郎", "○"], ["2018-06-10", "R1-001", "○"]],
  就労準備_R1年度: [SESSIONS, ["2019-05-20", "青空 一郎", "○"], ["2019-05-21", "R1-001", "○"]],
  貸付_R1年度: [
    LOANS,
    ["2019-05-20", "R1-001", "緊急小口資金", 20001],
    ["2019-05-20", "佐藤花子", "緊急小口資金", 90000],
  ],
};

function casesOn(day: number, office = OFFICE) {
  const book = readBook(workbookOf(office), 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  return casesOfBook(book, { year: 2019, month: 6, day });
}

test("each case says where its records stand, sheets of the year before among them; a name is no number", () => {
  const { on, cases } = casesOn(10);
  expect(on).toEqual({ year: 2019, month: 6, day: 10 });
  expect(cases.map(({ number, reason, places }) => [number, reason.why, ...places.map(shownPlace)])).toEqual([
    ["", "work-preparation-long", "就労準備_R1年度!A2", "就労準備_H30年度!A2"],
    ["R1-001", "work-preparation-long", "就労準備_R1年度!A3", "就労準備_H30年度!A3"],
    ["", "loans-over-limit", "貸付_R1年度!A3"],
    ["R1-001", "loans-over-limit", "貸付_R1年度!A2"],
  ]);
});

test("the limits are those of 設定", () => {
  expect(casesOn(9).limits).toEqual({
    monthsWithoutContact: 3,
    monthsToPlanReview: 6,
    monthsOfWorkPreparation: 12,
    yenOfGoods: 5000,
    yenOfLoans: 20000,
  });
});

test("as many years back as the limit needs are read", () => {
  const patient = {
    ...OFFICE,
    設定: [
      ["項目", "値"],
      ["就労準備支援の月数", 13],
    ],
  };
  expect(casesOn(10, patient).cases.map(({ reason }) => reason.why)).toEqual(["work-preparation-long"]);
});
