import { serialOfDate } from "../../../src/domain/calendar/excel-serial";
import { countYear } from "../../../src/domain/count/year-figures";
import type { CellSnapshot, DateSystem, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import type { CorrectedValue } from "../../../src/domain/rules/corrected-value";
import type { Finding } from "../../../src/domain/rules/finding";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { greenTown } from "../../fixtures/offices/green-town";
import { mountainCouncil } from "../../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear } from "../../fixtures/offices/office-year";
import { seaCity } from "../../fixtures/offices/sea-city";
import { workbookOf } from "../../fixtures/workbook-of";
import { contextOf, findingsOf } from "./findings-in";
import { smallOffice } from "./small-office";

const TODAY = { year: 2020, month: 4, day: 1 };
const RULE = "value-read-specially";

function cellOf(value: CorrectedValue, dateSystem: DateSystem): CellSnapshot {
  switch (value.of) {
    case "text":
      return { value: value.text, numberFormat: "@" };
    case "number":
      return { value: value.number, numberFormat: "General" };
    case "date":
      return { value: serialOfDate(value.date, dateSystem), numberFormat: "yyyy/m/d" };
  }
}

/** The sheets with each correction in its cell. */
function corrected(
  sheets: readonly SheetSnapshot[],
  findings: readonly Finding[],
  dateSystem: DateSystem,
): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    const cells = sheet.cells.map((row) => [...row]);
    for (const { place, fix } of findings) {
      if (place.sheet !== sheet.name || !place.cell || !fix?.value) continue;
      const row = cells[place.cell.row - sheet.origin.row];
      if (row) row[place.cell.column - sheet.origin.column] = cellOf(fix.value, dateSystem);
    }
    return { ...sheet, cells };
  });
}

const YEAR = inventYear({
  fiscalYear: 2019,
  seed: 7,
  codes: DEFAULT_CODES,
  caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
  carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
  carried: 6,
  intakesAMonth: 4,
});

/** Every figure of the year, without the records behind it. */
function figuresOf(sheets: readonly SheetSnapshot[], dateSystem: DateSystem) {
  const dataset = readYear({ ...workbookOf(sheets), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
  const figures = JSON.stringify(countYear(dataset), (key, value: unknown) => {
    // How a field of somebody in 3-1 was read is what a correction settles; what was read is not.
    if (key === "records" || key === "special") return undefined;
    return value instanceof Map ? Array.from<unknown>(value) : value;
  });
  const findings = runRules(RULES, ruleContext(dataset, TODAY)).filter(({ rule }) => rule === RULE);
  return { figures, findings };
}

/** Some real dates among dates of text, some codes in other words: what staff write in a hurry. */
function withSlips(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const otherwise = new Map([
    ["電話・メール", "電話･ﾒｰﾙ"],
    ["男", "男性"],
    ["他機関等につなぐ", "他機関につなぐ"],
    ["市の他部署", "市の　他部署"],
  ]);
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, index) =>
      row.map((cell) => {
        const slip =
          typeof cell.value === "string" && index % 5 === 0 ? otherwise.get(cell.value) : undefined;
        return slip === undefined ? cell : { ...cell, value: slip };
      }),
    ),
  }));
}

test.each([
  ["みどり町", greenTown, 1900],
  ["うみべ市", seaCity, 1900],
  ["やまかわ社協", mountainCouncil, 1904],
] as const)(
  "%s: all corrections together change no figure, and none is left to be told",
  (_, write, system) => {
    const sheets = withSlips(write(YEAR));
    const before = figuresOf(sheets, system);
    const safe = before.findings.filter(({ fix }) => fix?.value);
    const after = figuresOf(corrected(sheets, safe, system), system);
    expect(after.figures).toBe(before.figures);
    expect(after.findings.filter(({ fix }) => fix?.value)).toEqual([]);
    expect(after.findings.length).toBe(before.findings.length - safe.length);
    expect(safe.length).toBeGreaterThan(0);
  },
);

describe("a value that is one slip away from a code", () => {
  const fixesIn = (...args: Parameters<typeof smallOffice>) =>
    findingsOf(contextOf(smallOffice(...args))).map(({ rule, fix }) => [rule, fix?.value]);

  test("is proposed, and counts as nothing until it is accepted", () => {
    const place = "終結_R1.6!C2";
    expect(fixesIn({ [place]: "他機関等へつなぐ" })).toEqual([
      ["closure-reason-known", { of: "text", text: "他機関等につなぐ" }],
    ]);
    const slip = contextOf(smallOffice({ [place]: "他機関等へつなぐ" })).figures.months[2];
    expect(slip?.closures.byReason.get("referred")?.value).toBe(0);
    expect(findingsOf(contextOf(smallOffice({ [place]: "他機関等につなぐ" })))).toEqual([]);
  });

  test("within a list the other answers stay", () => {
    expect(fixesIn({ "相談_H31.4!F3": "負債と貸付、就労" })).toEqual([
      ["consultation-topic-known", { of: "text", text: "負債・貸付、就労" }],
    ]);
  });

  test("a short word, a digit and a name are never taken for a slip", () => {
    for (const [place, text] of [
      ["終結_R1.6!C2", "就職"],
      ["相談_R1.5!D2", "51代"],
      ["終結_R1.6!C2", "佐藤花子"],
    ] as const)
      expect(fixesIn({ [place]: text }).flatMap(([, value]) => value ?? [])).toEqual([]);
  });
});
