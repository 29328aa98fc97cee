import { countContacts } from "../../../src/domain/count/count-contacts";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";
import { nonZero, recordsOf } from "../../fixtures/shown-figures";

const MAY = { year: 2019, month: 5 };

const count = (rows: readonly (readonly (string | number | null)[])[], settings = {}) =>
  countContacts(yearOf([recordSheet("対応_R1.5", ...rows)], settings), MAY);

test("several methods in a row count each, 件数 counts as it says", () => {
  const { byMethod, counted } = count([
    ["5/7", "1", "電話・メール", null],
    ["5/7", "1", "電話・メール、面談", 3],
    ["5/8", "1、2", "支援調整会議", "２件"],
  ]);
  expect(nonZero(byMethod)).toEqual({ phone_mail: 4, interview: 3, coord_meeting: 2 });
  expect(counted.value).toBe(7);
  expect(recordsOf(counted)).toEqual(["対応_R1.5:2", "対応_R1.5:3"]);
  expect(recordsOf(byMethod.get("coord_meeting"))).toEqual(["対応_R1.5:4"]);
});

test.each<[string | number | null, number]>([
  [null, 1],
  [1, 1],
  [4, 4],
  ["４", 4],
  [0, 0],
  [-1, 0],
  [1.5, 0],
  ["数件", 0],
])("件数 %j counts %i", (times, expected) => {
  expect(count([["5/7", "1", "面談", times]]).counted.value).toBe(expected);
});

test("the office chooses what 延べ対応 counts; 2-2 counts every method", () => {
  const rows = [
    ["5/7", "1", "面談", null],
    ["5/8", "1", "所内会議", null],
  ];
  expect(count(rows).counted.value).toBe(1);
  const { counted, byMethod } = count(rows, { countedContactMethods: ["interview", "internal_meeting"] });
  expect(counted.value).toBe(2);
  expect(nonZero(byMethod)).toEqual({ interview: 1, internal_meeting: 1 });
});

test("without a sheet every figure is blank, with an empty one zero", () => {
  const { byMethod, counted } = countContacts(yearOf([recordSheet("終結_R1.5")]), MAY);
  expect(counted.value).toBeNull();
  expect([...byMethod.values()].every(({ value }) => value === null)).toBe(true);
  expect(count([]).counted.value).toBe(0);
});

test("every row is recorded, whether or not it counts", () => {
  const { recorded, byMethod } = count([
    ["5/7", "1", "面談", null],
    ["5/8", "1", "？", null],
    ["5/9", "1", "面談", "数回"],
  ]);
  expect(recorded.value).toBe(3);
  expect(recordsOf(byMethod.get("interview"))).toEqual(["対応_R1.5:2"]);
});
