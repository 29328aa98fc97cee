import { countYear } from "../../../src/domain/count/year-figures";
import type { DateSystem, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { OPTIONAL_KIND_IDS, type RecordKindId } from "../../../src/domain/records/record-kind-id";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { greenTown } from "../../fixtures/offices/green-town";
import { hillVillage } from "../../fixtures/offices/hill-village";
import { countedFigures, knownFigures } from "../../fixtures/offices/known-figures";
import { mountainCouncil } from "../../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear, type OfficeYear } from "../../fixtures/offices/office-year";
import { SEA_CITY_SERVICES } from "../../fixtures/offices/sea-city-services";
import { seaCity } from "../../fixtures/offices/sea-city";
import { workbookOf } from "../../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 1 };

interface Office {
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly write: (year: OfficeYear) => readonly SheetSnapshot[];
  /** Sheets that are none of ours. */
  readonly others: readonly string[];
  readonly caseNumber: (n: number) => string;
  readonly carriedNumber: (n: number) => string;
  /** How many records of the kinds that not every office keeps. */
  readonly services: Readonly<Partial<Record<RecordKindId, number>>>;
}

const OFFICES: readonly Office[] = [
  {
    name: "みどり町",
    dateSystem: 1900,
    write: greenTown,
    others: [],
    caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
    carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
    services: {},
  },
  {
    name: "うみべ市",
    dateSystem: 1900,
    write: seaCity,
    others: ["メモ"],
    caseNumber: (n) => `${1000 + n}`,
    carriedNumber: (n) => `${900 + n}`,
    services: SEA_CITY_SERVICES,
  },
  {
    name: "やまかわ社協",
    dateSystem: 1904,
    write: mountainCouncil,
    others: [],
    caseNumber: (n) => `相${n}`,
    carriedNumber: (n) => `前${n}`,
    services: {},
  },
  {
    name: "おか村",
    dateSystem: 1900,
    write: hillVillage,
    others: [],
    caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
    carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
    services: {},
  },
];

describe.each(OFFICES)("$name", ({ dateSystem, write, others, caseNumber, carriedNumber, services }) => {
  const invent = (seed: number) =>
    inventYear({
      fiscalYear: 2019,
      seed,
      codes: DEFAULT_CODES,
      caseNumber,
      carriedNumber,
      carried: 6,
      intakesAMonth: 4,
    });
  const read = (year: OfficeYear) =>
    readYear({ ...workbookOf(write(year)), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
  const year = invent(1);
  const dataset = read(year);

  test("every sheet is read", () => {
    expect(dataset.unread.map(({ sheet }) => sheet)).toEqual(others);
  });

  test.each([1, 2, 3, 4, 5])("the figures are those of what happened (year %i)", (seed) => {
    const happened = invent(seed);
    const { months } = countYear(read(happened));
    expect(countedFigures(months, DEFAULT_SETTINGS.codeLists)).toEqual(knownFigures(happened));
  });

  test("of the kinds that not every office keeps, every row is a record", () => {
    const counts = OPTIONAL_KIND_IDS.map((kind) => [kind, dataset.records[kind].length]);
    expect(counts).toEqual(OPTIONAL_KIND_IDS.map((kind) => [kind, services[kind] ?? 0]));
  });

  test("no error, and at most three warnings", () => {
    const findings = runRules(RULES, ruleContext(dataset, TODAY));
    const shown = findings.map(({ severity, rule, message }) => `${severity} ${rule} ${message.ja}`);
    expect(shown.filter((line) => line.startsWith("error"))).toEqual([]);
    expect(shown.filter((line) => line.startsWith("warning")).slice(3)).toEqual([]);
  });

  test("every row of every sheet is accounted for", () => {
    const sheets = new Map(write(year).map((sheet) => [sheet.name, sheet]));
    for (const { sheet, rows } of dataset.readSheets) {
      const { records, totals, notes, empty, asked } = rows;
      expect([sheet, records + totals + notes + empty + asked]).toEqual([
        sheet,
        sheets.get(sheet)?.cells.length,
      ]);
      expect([sheet, asked]).toEqual([sheet, 0]);
    }
  });
});

test("second calls on one day are notes, one a sheet, where a book has no column to tell them apart", () => {
  const year = inventYear({
    fiscalYear: 2019,
    seed: 1,
    codes: DEFAULT_CODES,
    caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
    carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
    carried: 6,
    intakesAMonth: 4,
  });
  const dataset = readYear(workbookOf(hillVillage(year)), DEFAULT_SETTINGS, 2019, new Set());
  const twice = runRules(RULES, ruleContext(dataset, TODAY)).filter(
    ({ rule }) => rule === "contact-entered-twice",
  );
  expect(twice.map(({ severity }) => severity)).toEqual(twice.map(() => "info"));
  const calls = year.contacts.flatMap(({ on, caseNumbers, method, times }) =>
    Array.from({ length: times }, () => JSON.stringify([on, caseNumbers, method])),
  );
  const seconds = calls.length - new Set(calls).size;
  expect(seconds).toBeGreaterThan(3);
  expect(twice.reduce((sum, { related }) => sum + 1 + related.length, 0)).toBe(seconds);
  expect(new Set(twice.map(({ place }) => place.sheet)).size).toBe(twice.length);
});
