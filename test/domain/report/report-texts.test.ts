import { REPORT_TEXTS } from "../../../src/domain/report/report-texts";

test("counts in notes are written as in the tables above them", () => {
  expect(REPORT_TEXTS.answersPerPersonNote("1.8", 2160, 1200)).toBe(
    "※相談者1人あたりの回答は平均1.8件（回答2,160件、相談者1,200人）",
  );
  expect(REPORT_TEXTS.unreadableNote("支援方法か件数", "対応", 1012)).toContain("対応1,012件は");
  expect(REPORT_TEXTS.unreadableSexNote(1003)).toContain("読めない1,003件を");
  expect(REPORT_TEXTS.earlierTotalNote("H26年度", 3300)).toContain("今の区分にない3,300件を");
  expect(REPORT_TEXTS.loansAndGoods.unreadableYenNote(1001)).toContain("読めない1,001件の");
});
