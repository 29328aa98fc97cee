import * as fc from "fast-check";
import { countYear } from "../../../src/domain/count/year-figures";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { ReadRecord } from "../../../src/domain/records/kind-record";
import { OPTIONAL_KIND_IDS } from "../../../src/domain/records/record-kind-id";
import { readYear } from "../../../src/domain/records/read-year";
import type { YearDataset } from "../../../src/domain/records/year-dataset";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { greenTown } from "../../fixtures/offices/green-town";
import { countedFigures, knownFigures } from "../../fixtures/offices/known-figures";
import { mountainCouncil } from "../../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear } from "../../fixtures/offices/office-year";
import { choosingBy } from "../../fixtures/offices/rewriting/choosing";
import {
  NO_REARRANGEMENT,
  rearranged,
  type Rearrangement,
} from "../../fixtures/offices/rewriting/rearrange-table";
import { rewriteHeaders } from "../../fixtures/offices/rewriting/rewrite-headers";
import {
  repeatedDays,
  rewriteValues,
  VALUE_FORMS,
  type ValueForm,
} from "../../fixtures/offices/rewriting/rewrite-values";
import { narrow, wide } from "../../fixtures/offices/rewriting/spellings";
import { seaCity } from "../../fixtures/offices/sea-city";
import { workbookOf } from "../../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 1 };
/** By hand: `MUTATIONS=2000 MUTATION_SEED=1 npx jest office-mutations`. */
const RUNS = Number(process.env["MUTATIONS"] ?? 18);
const SEED = Number(process.env["MUTATION_SEED"] ?? 20190501);

const YEAR = inventYear({
  fiscalYear: 2019,
  seed: 7,
  codes: DEFAULT_CODES,
  caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
  carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
  carried: 4,
  intakesAMonth: 2,
});

const OFFICES = [
  { name: "みどり町", sheets: greenTown(YEAR), dateSystem: 1900 },
  { name: "うみべ市", sheets: seaCity(YEAR), dateSystem: 1900 },
  { name: "やまかわ社協", sheets: mountainCouncil(YEAR), dateSystem: 1904 },
] as const;

/** How a sheet is written otherwise. */
interface Mutation {
  /** All choices among spellings come from it. */
  readonly seed: number;
  readonly forms: readonly ValueForm[];
  readonly repeated: "〃" | "同上" | "merged" | "no";
  readonly headers: boolean;
  readonly name: "as it is" | "wide" | "narrow" | "spaced";
  readonly table: Rearrangement;
}

const SEEDS = fc.nat({ max: 2 ** 31 });
const FORMS = fc.subarray([...VALUE_FORMS]);
const REPEATED = fc.constantFrom("〃" as const, "同上" as const, "merged" as const, "no" as const);

/** Only values: records.md says of every one of these that it is read without being told. */
const OTHER_VALUES: fc.Arbitrary<Mutation> = fc.record({
  seed: SEEDS,
  forms: FORMS,
  repeated: REPEATED,
  headers: fc.constant(false),
  name: fc.constant("as it is" as const),
  table: fc.constant(NO_REARRANGEMENT),
});

const REARRANGEMENTS: fc.Arbitrary<Rearrangement> = fc.record({
  titles: fc.array(fc.constantFrom("", "令和元年度 実績", "担当：相談支援員", "（記入用）"), {
    maxLength: 4,
  }),
  right: fc.integer({ min: 0, max: 3 }),
  reorder: fc.boolean(),
  numbered: fc.boolean(),
  twoRowHeader: fc.constantFrom("no" as const, "merged down" as const, "under a label" as const),
  emptyRows: fc.integer({ min: 0, max: 3 }),
  emptyColumn: fc.boolean(),
  hiddenRows: fc.integer({ min: 0, max: 4 }),
  tableBelow: fc.constantFrom("no" as const, "totals" as const, "people" as const, "notes" as const),
});

const ANY: fc.Arbitrary<Mutation> = fc.record({
  seed: SEEDS,
  forms: FORMS,
  repeated: REPEATED,
  headers: fc.boolean(),
  name: fc.constantFrom("as it is" as const, "wide" as const, "narrow" as const, "spaced" as const),
  table: REARRANGEMENTS,
});

const SHEET_NAMES = {
  "as it is": (name: string) => name,
  wide,
  narrow,
  spaced: (name: string) => ` ${name.replace(/[_ ]/g, "　")} `,
};

/** A value without where it stands, and without the order of columns. */
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(plain)
      .map((each) => JSON.stringify(each))
      .sort();
  if (typeof value !== "object" || value === null) return value;
  if ("state" in value) return value.state === "read" && "value" in value ? plain(value.value) : null;
  return Object.entries(value).map(([name, each]) => [name, plain(each)]);
}

/** What was read of the kinds that have no figures yet, in no order. */
function servicesOf({ records }: YearDataset) {
  return OPTIONAL_KIND_IDS.map((kind) => {
    const ofKind: readonly ReadRecord[] = records[kind];
    return [kind, plain(ofKind.map(({ readings }) => [...readings].map(plain)))];
  });
}

/** How often each rule asks of each sheet: a question is an error or a warning, whatever its words. */
function questionsOf(dataset: YearDataset): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { severity, rule, place } of runRules(RULES, ruleContext(dataset, TODAY))) {
    if (severity === "info") continue;
    const key = `${rule} ${place.sheet === null ? "" : nameKey(place.sheet)}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  return asked;
}

/** The same for a sheet under any of its names. */
function nameKey(name: string): string {
  return name.normalize("NFKC").replace(/[_\s]/g, "");
}

describe.each(OFFICES)("$name, written otherwise", ({ sheets, dateSystem }) => {
  const readAll = (all: readonly SheetSnapshot[]) =>
    readYear({ ...workbookOf(all), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
  const asItWas = readAll(sheets);
  const askedBefore = questionsOf(asItWas);
  const records: readonly ReadRecord[] = [
    ...Object.values<readonly ReadRecord[]>(asItWas.records).flat(),
    ...asItWas.ofOtherYears,
  ];
  const bindings = asItWas.sheets.map(({ binding }) => binding);
  const figuresOf = (dataset: YearDataset) =>
    countedFigures(countYear(dataset).months, DEFAULT_SETTINGS.codeLists);
  const known = knownFigures(YEAR);
  const services = servicesOf(asItWas);

  function mutate(
    sheet: SheetSnapshot,
    { seed, forms, repeated, headers, name, table }: Mutation,
  ): SheetSnapshot {
    const choosing = choosingBy(seed);
    const { codeLists } = DEFAULT_SETTINGS;
    const how = { choosing, fiscalYear: 2019, dateSystem, codeLists, forms: new Set(forms) };
    const ditto = repeated === "no" ? sheet : repeatedDays(sheet, records, repeated);
    const written = rewriteValues(ditto, records, how);
    const headed = headers ? rewriteHeaders(written, bindings, how) : written;
    const moved = rearranged(headed, bindings, records, table, choosing);
    return { ...moved, name: SHEET_NAMES[name](moved.name) };
  }

  const withMutation = (at: number, mutation: Mutation) =>
    sheets.map((sheet, index) => (index === at ? mutate(sheet, mutation) : sheet));

  test("the workbook as it is has the figures of what happened", () => {
    expect(figuresOf(asItWas)).toEqual(known);
  });

  test("other spellings give the same figures", () => {
    fc.assert(
      fc.property(fc.nat({ max: sheets.length - 1 }), OTHER_VALUES, (at, mutation) => {
        const dataset = readAll(withMutation(at, mutation));
        expect(figuresOf(dataset)).toEqual(known);
        expect(servicesOf(dataset)).toEqual(services);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test("any other form gives the same figures, or a question that was not there before", () => {
    let same = 0;
    fc.assert(
      fc.property(fc.nat({ max: sheets.length - 1 }), ANY, (at, mutation) => {
        const dataset = readAll(withMutation(at, mutation));
        const read = [figuresOf(dataset), servicesOf(dataset)];
        if (JSON.stringify(read) === JSON.stringify([known, services])) {
          same++;
          return;
        }
        const asked = [...questionsOf(dataset)].filter(([key, times]) => times > (askedBefore.get(key) ?? 0));
        expect(asked).not.toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    // A law that asks about everything would hold too.
    expect(same).toBeGreaterThan(RUNS * 0.5);
  });

  test("every row stays accounted for", () => {
    fc.assert(
      fc.property(ANY, (mutation) => {
        const mutated = sheets.map((sheet) => mutate(sheet, mutation));
        const heights = new Map(mutated.map(({ name, cells }) => [name, cells.length]));
        for (const { sheet, rows } of readAll(mutated).readSheets) {
          const sum = rows.records + rows.totals + rows.notes + rows.empty + rows.asked;
          expect([sheet, sum]).toEqual([sheet, heights.get(sheet)]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 6), seed: SEED },
    );
  });
});
