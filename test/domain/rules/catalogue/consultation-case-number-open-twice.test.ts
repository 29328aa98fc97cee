import { findingsIn, relatedIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("a number again after its closure is a re-intake", () => {
  const lines = findingsIn(smallOffice({ "相談_R1.6!B2": "H30-001", "対応_R1.6!B3": "H30-001" }));
  expect(lines.map((line) => line.split(" ")[1])).toEqual(["consultation-case-reopened"]);
});

test("a number while its case is open", () => {
  expect(findingsIn(smallOffice({ "相談_R1.6!B2": "R1-001", "対応_R1.6!B3": "R1-001" }))).toEqual([
    "error consultation-case-number-open-twice 相談_R1.6!B2 受付番号「R1-001」は、H31.4.3に受け付けたまま終結していないケースの番号です。",
  ]);
});

test("the number of an open carried case", () => {
  expect(findingsIn(smallOffice({ "相談_R1.6!B2": "H30-002", "対応_R1.6!B3": "H30-002" }))).toEqual([
    "error consultation-case-number-open-twice 相談_R1.6!B2 受付番号「H30-002」は、継続ケースとして支援中の番号です。",
  ]);
});

test("a slip in the number: the contacts of the case stay silent", () => {
  expect(findingsIn(smallOffice({ "相談_R1.6!B2": "R1-001" }))).toEqual([
    "error consultation-case-number-open-twice 相談_R1.6!B2 受付番号「R1-001」は、H31.4.3に受け付けたまま終結していないケースの番号です。",
  ]);
});

test("it points to the intake that is open", () => {
  const office = smallOffice({ "相談_R1.6!B2": "R1-001", "対応_R1.6!B3": "R1-001" });
  expect(relatedIn(office)).toEqual(["相談_H31.4!B2"]);
});

describe("a month without a sheet of closures", () => {
  const receivedTwice = smallOffice({ "相談_R1.6!B2": "R1-003", "対応_R1.6!B3": "R1-003" });

  test("before the first intake explains nothing", () => {
    expect(findingsIn(withoutSheets(receivedTwice, "終結_H31.4"))).toEqual([
      "error consultation-case-number-open-twice 相談_R1.6!B2 受付番号「R1-003」は、R1.5.13に受け付けたまま終結していないケースの番号です。",
      "warning kind-sheet-missing - H31.4の終結のシートがありません。",
    ]);
  });

  test("between the two intakes may hold the closure", () => {
    expect(findingsIn(withoutSheets(receivedTwice, "終結_R1.5"))).toEqual([
      "warning kind-sheet-missing - R1.5の終結のシートがありません。",
    ]);
  });

  test("may hold the closure of a carried case, which was open since April", () => {
    const office = smallOffice({ "相談_R1.6!B2": "H30-002", "対応_R1.6!B3": "H30-002" });
    expect(findingsIn(withoutSheets(office, "終結_H31.4"))).toEqual([
      "warning kind-sheet-missing - H31.4の終結のシートがありません。",
    ]);
  });
});
