import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const LEDGER = ["作成日", "終結日", "受付番号", "区分", "終結理由"];

test("a ledger beside sheets of the kinds' own is not counted", () => {
  expect(
    findingsIn(withSheet(smallOffice(), "台帳", LEDGER, ["2019-05-21", null, "R1-003", "新規", null])),
  ).toEqual([
    "warning kind-in-one-place 台帳!A1 プランは専用のシート（「プラン_H31.4」など3枚）を数え、このシートの分は数えていません。",
    "warning kind-in-one-place 台帳!A1 終結は専用のシート（「終結_H31.4」など3枚）を数え、このシートの分は数えていません。",
  ]);
});

test("columns of another kind on a sheet that is named after its own", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!D1": "作成日", "終結_R1.5!E1": "区分" }))).toEqual([]);
});
