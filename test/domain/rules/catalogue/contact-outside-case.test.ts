import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("a contact on the day of closure", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A3": "2019-05-31", "対応_R1.5!B3": "H30-001" }))).toEqual([]);
});

test("a contact before the intake", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": "2019-05-10" }))).toEqual([
    "info contact-outside-case 対応_R1.5!A2 受付番号「R1-003」の受付日より前の対応（R1.5.10）として数えています。",
  ]);
});

test("a contact after the closure", () => {
  expect(findingsIn(smallOffice({ "対応_R1.6!B2": "H30-001" }))).toEqual([
    "info contact-outside-case 対応_R1.6!A2 受付番号「H30-001」の終結日より後の対応（R1.6.4）として数えています。",
  ]);
});

describe("beyond the periods of 設定 a contact is a question", () => {
  const settings = (item: string, days: number | string) => ({ "設定!A8": item, "設定!B8": days });

  test("before the intake", () => {
    const office = { "対応_R1.5!A2": "2019-05-10" };
    expect(findingsIn(smallOffice({ ...office, ...settings("受付前の準備期間", 2) }))).toEqual([
      "warning contact-outside-case 対応_R1.5!A2 受付番号「R1-003」の受付日より3日も前の対応（R1.5.10）です。",
    ]);
    expect(findingsIn(smallOffice({ ...office, ...settings("受付前の準備期間", "3日") }))).toHaveLength(1);
  });

  test("after the closure", () => {
    const office = { "対応_R1.6!B2": "H30-001" };
    expect(findingsIn(smallOffice({ ...office, ...settings("終結後の定着支援期間", 0) }))).toEqual([
      "warning contact-outside-case 対応_R1.6!A2 受付番号「H30-001」の終結日より4日も後の対応（R1.6.4）です。",
    ]);
  });
});

describe("a month without a sheet of intakes", () => {
  test("before the closure explains no contact after it", () => {
    expect(findingsIn(withoutSheets(smallOffice({ "対応_R1.6!B2": "H30-001" }), "相談_H31.4"))).toEqual([
      "warning kind-sheet-missing - H31.4の新規相談のシートがありません。",
      "info contact-outside-case 対応_R1.6!A2 受付番号「H30-001」の終結日より後の対応（R1.6.4）として数えています。",
    ]);
  });

  test("since the closure may hold the re-intake", () => {
    expect(findingsIn(withoutSheets(smallOffice({ "対応_R1.6!B2": "H30-001" }), "相談_R1.6"))).toEqual([
      "warning kind-sheet-missing - R1.6の新規相談のシートがありません。",
    ]);
  });

  test("may hold an earlier intake of a contact before the first", () => {
    expect(findingsIn(withoutSheets(smallOffice({ "対応_R1.5!A2": "2019-05-10" }), "相談_H31.4"))).toEqual([
      "warning kind-sheet-missing - H31.4の新規相談のシートがありません。",
    ]);
  });
});
