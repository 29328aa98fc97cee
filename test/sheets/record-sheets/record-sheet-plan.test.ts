import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import { RECORD_KIND_IDS, type RecordKindId } from "../../../src/domain/records/record-kind-id";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import type { OfficeSettings } from "../../../src/domain/settings/office-settings";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { textKey } from "../../../src/domain/text/text-key";
import type { InputValidation } from "../../../src/sheets/input-validation";
import { recordSheetPlan } from "../../../src/sheets/record-sheets/record-sheet-plan";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { sheetOf } from "../../fixtures/workbook-of";
import { writtenSheet } from "../../fixtures/written-sheets";

const MAY = { fiscalYear: 2020, month: { year: 2020, month: 5 } };
const YEAR = { fiscalYear: 2020 };
const WITH_WEEKDAYS: OfficeSettings = {
  ...DEFAULT_SETTINGS,
  sessionWeekdays: [3],
  staff: ["相談1", "相談2"],
};

function settingsSheetOf(...rows: readonly (readonly CellValue[])[]) {
  return sheetOf("設定", [["項目", "値"], ...rows]);
}

/** The header row of a plan's table. */
function headersOf(plan: SheetPlan): readonly string[] {
  const table = plan.members.find((member) => member.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return (writtenSheet(plan).cells[table.range.top] ?? []).map(({ value }) => cellText(value));
}

/** The rule of the column under a header. */
function inputUnder(plan: SheetPlan, header: string): InputValidation | undefined {
  const column = headersOf(plan).indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  const found = plan.members.find((member) => member.kind === "validation" && member.range.left === column);
  return found?.kind === "validation" ? found.validation : undefined;
}

const planOf = (kind: RecordKindId, settings = WITH_WEEKDAYS) =>
  recordSheetPlan({ kind, period: MAY, settings });

describe.each(RECORD_KIND_IDS)("a new sheet of %s", (kind) => {
  test.each([MAY, YEAR])(
    "has one Excel table whose headers differ, frozen, with every input within it",
    (period) => {
      const { members, name } = recordSheetPlan({ kind, period, settings: WITH_WEEKDAYS });
      const plan = { members, name };
      const headers = headersOf(plan);
      expect(headers.every((header) => header !== "")).toBe(true);
      expect(new Set(headers.map(textKey)).size).toBe(headers.length);
      const [table, ...more] = members.filter((member) => member.kind === "table");
      expect(more).toEqual([]);
      if (!table) throw new Error("no table");
      expect(table.range).toMatchObject({ left: 0, right: headers.length - 1 });
      expect(members).toContainEqual(expect.objectContaining({ kind: "freeze", rows: table.range.top + 1 }));
      for (const member of members) {
        if (member.kind !== "validation") continue;
        expect(member.range).toMatchObject({ top: table.range.top + 1, bottom: table.range.bottom });
        const { prompt, alert } = member.validation;
        for (const message of [prompt, alert]) {
          expect(message?.title.length ?? 0).toBeLessThanOrEqual(32);
          expect(message?.text.length ?? 0).toBeLessThanOrEqual(255);
        }
      }
      expect(name).toMatch(period === MAY ? /_R2\.5$/ : /_R2年度$/);
    },
  );
});

test("dates outside the month are asked about, not refused", () => {
  const input = inputUnder(planOf("consultation"), "受付日");
  expect(input?.alert?.text).toContain("令和2年5月");
  expect(input).toMatchObject({
    allowed: { of: "date", from: { year: 2020, month: 5, day: 1 }, to: { year: 2020, month: 5, day: 31 } },
    prompt: { title: "受付日", text: "半角で 5/13 のように入れると日付になります。" },
    alert: { style: "warning" },
  });
  const year = recordSheetPlan({ kind: "plan", period: YEAR, settings: WITH_WEEKDAYS });
  expect(inputUnder(year, "作成日")?.allowed).toEqual({
    of: "date",
    from: { year: 2020, month: 4, day: 1 },
    to: { year: 2021, month: 3, day: 31 },
  });
});

describe("lists to choose from", () => {
  const rows = [
    ["区分 終結理由", "名称", "ID"],
    ["区分 終結理由", "就労", "employment"],
    ["区分 終結理由", "転居", "moved"],
  ];

  test("are the cells of 設定, where the list stands there", () => {
    const sheet = settingsSheetOf(...rows);
    const plan = recordSheetPlan({
      kind: "closure",
      period: MAY,
      settings: readSettings(sheet),
      settingsSheet: sheet,
    });
    expect(inputUnder(plan, "終結理由")).toMatchObject({
      allowed: { of: "cells", sheet: "設定", range: { top: 2, bottom: 3, left: 1, right: 1 } },
      alert: { style: "warning" },
    });
  });

  test("are the names, where the list is not there, or not in one piece", () => {
    expect(inputUnder(planOf("plan"), "区分")?.allowed).toEqual({
      of: "list",
      choices: ["新規", "更新", "中断・終結"],
    });
    const [labels = [], first = [], second = []] = rows;
    const sheet = settingsSheetOf(labels, first, ["担当者", "相談1"], second);
    const settings = readSettings(sheet);
    const plan = recordSheetPlan({ kind: "closure", period: MAY, settings, settingsSheet: sheet });
    expect(inputUnder(plan, "終結理由")?.allowed).toEqual({ of: "list", choices: ["就労", "転居"] });
    expect(inputUnder(plan, "担当")?.allowed).toEqual({ of: "list", choices: ["相談1"] });
  });

  test("are left out where Excel could not hold them", () => {
    for (const names of [
      ["就労, その他", "転居"],
      Array.from({ length: 40 }, (_, index) => `とても長い終結理由${index}`),
    ]) {
      const settings = readSettings(settingsSheetOf(...names.map((name) => ["区分 終結理由", name])));
      expect(inputUnder(planOf("closure", settings), "終結理由")).toBeUndefined();
    }
  });
});

test("numbers are whole, and marks are offered", () => {
  expect(inputUnder(planOf("foodHandout"), "米")).toMatchObject({
    allowed: { of: "wholeNumber", from: 0 },
    alert: { style: "stop" },
  });
  expect(inputUnder(planOf("consultation"), "就労")?.allowed).toEqual({ of: "list", choices: ["○"] });
  expect(inputUnder(planOf("attendance"), "5/13")?.allowed).toEqual({
    of: "list",
    choices: ["○", "×", "遅", "早", "休"],
  });
});

test("session dates are the weekdays of the month; without any they are to be written in", () => {
  const headers = headersOf(planOf("attendance"));
  expect(headers.slice(4, -1)).toEqual(["5/6", "5/13", "5/20", "5/27"]);
  const open = headersOf(planOf("attendance", DEFAULT_SETTINGS));
  expect(open.slice(4, -1)).toEqual(["1回目", "2回目", "3回目", "4回目"]);
});

test("case numbers are text, so that 0012 and 2-1 stay as they are typed", () => {
  const plan = recordSheetPlan({ kind: "carriedCase", period: YEAR, settings: DEFAULT_SETTINGS }, ["0012"]);
  const written = plan.members.findIndex((member) => member.kind === "cells" && member.at.row === 2);
  const format = plan.members.findIndex(
    (member) => member.kind === "format" && member.format.numberFormat === "@" && member.range.left === 0,
  );
  // Excel shows the apostrophe of a text that is written into a cell that is text already.
  expect(written).toBeGreaterThan(0);
  expect(format).toBeGreaterThan(written);
});
