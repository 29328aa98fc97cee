import type { CellValue } from "../../../src/domain/grid/cell-value";
import { contextOf, findingsOf } from "./findings-in";
import { namesIn, PLANTED } from "./planted-names";
import { smallOffice } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

/** One sheet of every kind that an office may keep. */
const SHEETS: PlainWorkbook = {
  "就労支援_R1.5": [
    ["決定日", "受付番号", "性別", "年代", "就労", "増収", "支援メニュー"],
    ["2019-05-20", "R1-001", "男", "40代", "○", null, "面接対策"],
  ],
  企業開拓_R1年度: [
    ["訪問日", "企業名", "一般就労 受入可能", "一般就労 受入実績あり"],
    ["2019-05-20", "みどり食品", "○", null],
  ],
  "就労準備支援_R1.5": [
    ["日付", "利用者", "生活自立", "社会自立"],
    ["2019-05-20", "利用者1", "○", 2],
  ],
  家計改善_R1年度: [
    ["利用開始日", "受付番号", "終了日"],
    ["2019-05-20", "R1-001", null],
  ],
  "貸付・現物_R1.5": [
    ["日付", "受付番号", "世帯番号", "区分", "金額", "内容"],
    ["2019-05-20", "R1-001", "S-01", "緊急小口資金", 30000, null],
  ],
  "活動_R1.5": [
    ["日付", "区分", "内容", "対応者"],
    ["2019-05-20", "研修・会議", "研修", "所長"],
  ],
  事例_R1年度: [
    ["区分", "見出し", "本人の状態・訴え", "支援内容等", "分析", "同意・匿名化の確認"],
    ["相談", "Ａさん", "失業した。", "面談した。", "早かった。", "R2.2.3"],
  ],
};

/** The text in one column of every sheet: what is wrong on one hides nothing of another. */
function withColumn(column: number, text: string): PlainWorkbook {
  const changed = Object.entries(SHEETS).map(([sheet, [header = [], row = []]]) => {
    const planted = row.map((value, at): CellValue => (at === column ? text : value));
    return [sheet, [header, planted]] as const;
  });
  return { ...smallOffice(), ...Object.fromEntries(changed) };
}

const COLUMNS = Array.from({ length: 7 }, (_, column) => column);

test("they are all read, and nothing is said of them", () => {
  const context = contextOf({ ...smallOffice(), ...SHEETS });
  expect(context.dataset.unread).toEqual([]);
  expect(findingsOf(context)).toEqual([]);
});

test.each(PLANTED)("%s in any column of theirs: no finding repeats any part of the name", (text) => {
  const told = COLUMNS.flatMap((column) => findingsOf(contextOf(withColumn(column, text))));
  expect(told).not.toEqual([]);
  const texts = told.flatMap(({ message, fix }) => [
    message.ja,
    message.en,
    fix?.before ?? "",
    fix?.after ?? "",
  ]);
  expect([...new Set(texts.filter((each) => namesIn(each).length > 0))]).toEqual([]);
});
