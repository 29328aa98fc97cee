import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

const onSaturdays = { "設定!A8": "学習支援の曜日", "設定!B8": "土" };

test("on the office’s weekday, or where it has said none", () => {
  expect(findingsIn(smallOffice(onSaturdays))).toEqual([]);
  expect(findingsIn(smallOffice({ "学習_R1.5!F1": "2019-05-26" }))).toEqual([]);
});

test("on another", () => {
  expect(findingsIn(smallOffice({ ...onSaturdays, "学習_R1.5!F1": "2019-05-26" }))).toEqual([
    "info attendance-session-weekday 学習_R1.5!F1 実施日「R1.5.26」は日曜日で、設定の「学習支援の曜日」にありません。",
  ]);
});
