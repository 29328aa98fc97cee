import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HALF = ["受付日", "受付番号", "性別"];

test("a sheet that has half of a kind's columns, and a name that says nothing, is asked about", () => {
  expect(findingsIn(withSheet(smallOffice(), "Sheet1", HALF, ["2019-05-14", "R1-009", "男"]))).toEqual([
    "warning sheet-kind-known Sheet1 このシートは何の記録か決められないため、数えていません（候補: 新規相談）。",
  ]);
});

test("R1.1 may be H31.1 or R2.1, where no date on the sheet tells", () => {
  const sheet = withSheet(
    smallOffice(),
    "プラン_R1.1",
    ["作成日", "受付番号", "区分"],
    [13, "R1-001", "更新"],
  );
  expect(findingsIn(sheet)).toEqual([
    "warning sheet-kind-known プラン_R1.1 このシートはH31.1とR2.1のどちらか分からないため、数えていません。",
  ]);
});

test("a sheet of notes, and one of another year, are nobody's mistake", () => {
  const office = withSheet(smallOffice(), "メモ", ["電話する人"], ["山本"]);
  expect(findingsIn(withSheet(office, "プラン_H30.5", ["作成日", "受付番号", "区分"]))).toEqual([]);
});
