import { contextOf, findingsIn, findingsOf } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";
import type { CellChanges } from "../small-office";

const named = (second: readonly (string | null)[], changes: CellChanges = {}) =>
  withSheet(
    smallOffice(changes),
    "相談_R1.5",
    ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容"],
    ["2019-05-13", "R1-003", "青空 一郎", "女", "50代", "家族・知人", "住まい"],
    second,
  );
const AGAIN = ["2019-05-27", "R1-005", "青空 一郎", "女", "50代", "本人", "就労"];

test("another name, or the same of another sex", () => {
  expect(findingsIn(named(AGAIN.map((text) => (text === "青空 一郎" ? "海野 花子" : text))))).toEqual([]);
  expect(findingsIn(named(AGAIN.map((text) => (text === "女" ? "男" : text))))).toEqual([]);
});

test("once the first case is closed", () => {
  const closed = { "終結_R1.5!A3": "2019-05-20", "終結_R1.5!B3": "R1-003", "終結_R1.5!C3": "中断" };
  expect(findingsIn(named(AGAIN, closed))).toEqual([]);
});

test("匿名 is nobody’s name", () => {
  const office = named(AGAIN.map((text) => (text === "青空 一郎" ? "匿名" : text)));
  expect(findingsIn(office)).toEqual([]);
});

test("whose case is open under another number, and who it is is not said", () => {
  expect(findingsIn(named(AGAIN))).toEqual([
    "warning consultation-person-open-twice 相談_R1.5!B3 氏名と性別が同じ人が、R1.5.13に別の受付番号で受け付けられ、支援中です。",
  ]);
  expect(JSON.stringify(findingsOf(contextOf(named(AGAIN))))).not.toContain("青空");
});
