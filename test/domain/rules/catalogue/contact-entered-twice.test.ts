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

/** A sheet with the day, the number and the method alone, and maybe a running number. */
const thin = (...rows: readonly (readonly (string | number | null)[])[]) =>
  withSheet(smallOffice(), "対応_R1.5", ["No.", "対応日", "受付番号", "支援方法"], ...rows);
const CALL = ["2019-05-13", "R1-003", "電話・メール"];
const VISIT = ["2019-05-20", "R1-001", "訪問・同行支援"];

test("where no column could tell two calls on one day apart, all of a sheet are one note", () => {
  const office = thin([1, ...CALL], [2, ...CALL], [3, ...VISIT], [4, ...CALL], [5, ...VISIT]);
  expect(findingsIn(office)).toEqual([
    "info contact-entered-twice 対応_R1.5!B3 すべての欄が同じ対応の記録が、この表に3組あります。違いを書く欄がないため、同じ日の2回目として数えています。",
  ]);
  expect(relatedIn(office)).toEqual(["対応_R1.5!B5", "対応_R1.5!B6"]);
});

test("a call that stands on two sheets is a doubt all the same", () => {
  const header = ["対応日", "受付番号", "支援方法"];
  const book = withSheet(
    withSheet(smallOffice(), "対応_R1.5", header, CALL),
    "対応_R1.5（分室）",
    header,
    CALL,
    VISIT,
  );
  const twice = findingsIn(book).filter((line) => line.includes("twice"));
  expect(twice.map((line) => line.split(" ").slice(0, 3))).toEqual([
    ["warning", "contact-entered-twice", "対応_R1.5（分室）!A2"],
  ]);
});
