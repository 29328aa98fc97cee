import { countYear } from "../../../src/domain/count/year-figures";
import { nonZero } from "../../fixtures/shown-figures";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

test("a column among those of a code's marks that holds another field's answers is that field's", () => {
  const sheet = sheetOf("相談_R1.5", [
    ["受付日", "受付番号", "年代", "男", "きっかけ", "女", "相談内容"],
    ["5/13", "1", "40代", "○", "本人", null, "就労"],
    ["5/14", "2", "40代", null, "市役所外", "○", "就労"],
  ]);
  const { bySex, byRoute } = countYear(yearOf([sheet])).months[1]?.consultations ?? {};
  expect(nonZero(bySex ?? new Map())).toEqual({ male: 1, female: 1 });
  expect(nonZero(byRoute ?? new Map())).toEqual({ self: 1, referral_external: 1 });
});

test("a header speaks for a kind before the values under it do: 中断 is a closure's reason and a plan's 区分", () => {
  const sheet = sheetOf("6月 プラン・終結", [
    ["■プラン"],
    ["作成日", "受付番号", "プラン区分"],
    ["6/3", "1", "新規"],
    [],
    ["■終結"],
    ["日付", "受付番号", "終了理由"],
    ["6/29", "1", "中断"],
    ["6/30", "2", "中断"],
  ]);
  const { plans, closures } = countYear(yearOf([sheet])).months[2] ?? {};
  expect(nonZero(plans ?? new Map())).toEqual({ plan_new: 1 });
  expect(closures?.closed.value).toBe(2);
});
