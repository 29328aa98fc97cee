import { countYear } from "../../../src/domain/count/year-figures";
import { caseHistory } from "../../../src/domain/count/case-history";
import { recordSheet, yearOf } from "../../fixtures/record-sheets";
import { nonZero, recordsOf } from "../../fixtures/shown-figures";

test("plans by 区分, closures by reason; a row whose code is unreadable is a closure all the same", () => {
  const [, may] = countYear(
    yearOf([
      recordSheet("プラン_R1.5", ["5/7", "1", "新規"], ["5/8", "2", "更新"], ["5/9", "3", "延長"]),
      recordSheet("終結_R1.5", ["5/7", "1", "就労"], ["5/8", "2", "引っ越し"]),
    ]),
  ).months;
  expect(nonZero(may?.plans ?? new Map())).toEqual({ plan_new: 1, plan_renew: 1 });
  expect(may?.closures.closed.value).toBe(2);
  expect(nonZero(may?.closures.byReason ?? new Map())).toEqual({ employment: 1 });
  expect(recordsOf(may?.closures.closed)).toEqual(["終結_R1.5:2", "終結_R1.5:3"]);
});

test("a case's history: carried, received and closed, earliest first", () => {
  const cases = caseHistory(
    yearOf([
      recordSheet("継続ケース", ["H30-001"]),
      recordSheet(
        "相談_R1.5",
        ["5/20", "R1-001", "男", "40代", "本人", "就労"],
        ["5/7", "Ｒ１-001", "男", "40代", "本人", "就労"],
      ),
      recordSheet(
        "終結_R1.5",
        ["5/31", "No.R1-001", "中断"],
        ["5/8", "R1-001", "中断"],
        ["未定", "H30-001", "就労"],
      ),
    ]),
  );
  expect([...cases.keys()]).toEqual(["H30-001", "R1-001"]);
  expect(cases.get("H30-001")).toMatchObject({ carried: true, received: [], closed: [] });
  const entry = cases.get("R1-001");
  expect(entry?.carried).toBe(false);
  expect(entry?.received.map(({ on }) => on.day)).toEqual([7, 20]);
  expect(entry?.closed.map(({ on }) => on.day)).toEqual([8, 31]);
});
