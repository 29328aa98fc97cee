import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const contacts = (...rows: readonly (readonly (string | number | null)[])[]) =>
  withSheet(smallOffice(), "対応_R1.5", ["No.", "対応日", "受付番号", "支援方法", "備考"], ...rows);
const FIRST = [1, "2019-05-13", "R1-003", "電話・メール", "折り返し"];

test("a second call on one day", () => {
  expect(findingsIn(contacts(FIRST, [2, "2019-05-13", "R1-003", "電話・メール", "再度"]))).toEqual([]);
});

test("a call without a number may be anybody’s", () => {
  const anonymous = [1, "2019-05-13", null, "電話・メール", null];
  expect(findingsIn(contacts(anonymous, anonymous)).filter((line) => line.includes("twice"))).toEqual([]);
});

test("every field alike, but for the running number", () => {
  const office = contacts(FIRST, [2, "2019-05-13", "R1-003", "電話・メール", "折り返し"]);
  expect(findingsIn(office)).toEqual([
    "warning contact-entered-twice 対応_R1.5!B3 すべての欄が同じ対応の記録が、ほかの行にもあります。",
  ]);
  expect(relatedIn(office)).toEqual(["対応_R1.5!B2"]);
});

test("alike as it is meant: 〃 and other spellings of a code", () => {
  const office = contacts(FIRST, [2, "〃", "R1-003", "電話･ﾒｰﾙ", "折り返し"]);
  expect(findingsIn(office).filter((line) => line.startsWith("warning"))).toHaveLength(1);
});
