import type { Finding } from "../../../src/domain/rules/finding";
import { anchorOfKey } from "../../../src/domain/rules/finding-key";
import { contextOf, findingsOf } from "./findings-in";
import { smallOffice, withoutSheets, withSheet } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

const find = (workbook: PlainWorkbook): readonly Finding[] => findingsOf(contextOf(workbook));

function keyOf(workbook: PlainWorkbook, rule: string): string {
  const [finding, other] = find(workbook).filter((each) => each.rule === rule);
  if (!finding || other) throw new Error(`not one finding of ${rule}`);
  return finding.key;
}

const SPOILT = smallOffice({
  "相談_R1.5!C2": "ふめい",
  "対応_R1.5!B2": null,
  "対応_R1.5!B3": null,
  "終結_R1.6!C2": "転居",
  "食料_H31.4!D2": "たくさん",
});

test("no two findings share a key, and a second check gives the same ones", () => {
  const keys = find(SPOILT).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(4);
  expect(new Set(keys).size).toBe(keys.length);
  expect(find(SPOILT).map(({ key }) => key)).toEqual(keys);
});

test("records that say the same have keys of their own", () => {
  const row = ["2019-05-21", null, "面談", null] as const;
  const workbook = withSheet(
    smallOffice(),
    "対応_R1.5",
    ["対応日", "受付番号", "支援方法", "件数"],
    row,
    row,
  );
  const keys = find(workbook)
    .filter(({ rule }) => rule === "contact-case-number-missing")
    .map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(keys[0]).not.toBe(keys[1]);
});

test("a key goes with its record to another row and another sheet's order", () => {
  const [header = [], first = [], ...rest] = SPOILT["対応_R1.5"] ?? [];
  const moved = { ...SPOILT, "対応_R1.5": [header, ...rest, [], first] };
  const sorted = Object.fromEntries(Object.entries(moved).reverse());
  const keys = (workbook: PlainWorkbook) =>
    find(workbook)
      .map(({ key }) => key)
      .sort();
  expect(keys(moved)).toEqual(keys(SPOILT));
  expect(keys(sorted)).toEqual(keys(SPOILT));
});

test("a record that changes has another key, with the same anchor where it is the same case's", () => {
  const before = keyOf(smallOffice({ "終結_R1.6!C2": "転居" }), "closure-reason-known");
  const after = keyOf(smallOffice({ "終結_R1.6!C2": "転出" }), "closure-reason-known");
  const other = keyOf(smallOffice({ "終結_R1.5!C2": "転居" }), "closure-reason-known");
  expect(after).not.toBe(before);
  expect(anchorOfKey(after)).toBe(anchorOfKey(before));
  expect(anchorOfKey(other)).not.toBe(anchorOfKey(before));
});

test("a finding of a month without a sheet is known by month and kind", () => {
  const keys = (...names: readonly string[]) =>
    find(withoutSheets(smallOffice(), ...names))
      .filter(({ rule }) => rule === "kind-sheet-missing")
      .map(({ key }) => key);
  const [may = ""] = keys("プラン_R1.5");
  expect(keys("プラン_R1.5", "終結_R1.6")).toContain(may);
  expect(keys("プラン_R1.6")).not.toContain(may);
});
