import { findingsIn } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("closed, received again and closed again", () => {
  const lines = findingsIn(
    smallOffice({ "相談_R1.6!B2": "H30-001", "対応_R1.6!B3": "H30-001", "終結_R1.6!B2": "H30-001" }),
  );
  expect(lines.map((line) => line.split(" ")[1])).toEqual(["consultation-case-reopened"]);
});

test("closed in two months", () => {
  expect(findingsIn(smallOffice({ "終結_R1.6!B2": "H30-001" }))).toEqual([
    "error closure-case-not-closed-twice 終結_R1.6!B2 受付番号「H30-001」は、R1.5.31にすでに終結しています。",
  ]);
});

describe("a month without a sheet of intakes", () => {
  const closedTwice = smallOffice({ "終結_R1.6!B2": "H30-001" });

  test("before the first closure explains nothing", () => {
    expect(findingsIn(withoutSheets(closedTwice, "相談_H31.4"))).toEqual([
      "error closure-case-not-closed-twice 終結_R1.6!B2 受付番号「H30-001」は、R1.5.31にすでに終結しています。",
      "warning kind-sheet-missing - H31.4の新規相談のシートがありません。",
    ]);
  });

  test("between the two closures may hold the re-intake", () => {
    expect(findingsIn(withoutSheets(closedTwice, "相談_R1.6"))).toEqual([
      "warning kind-sheet-missing - R1.6の新規相談のシートがありません。",
    ]);
  });
});
