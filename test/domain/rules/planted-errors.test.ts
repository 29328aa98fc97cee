import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { DateSystem, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { Finding } from "../../../src/domain/rules/finding";
import { greenTown } from "../../fixtures/offices/green-town";
import { mountainCouncil } from "../../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear, type OfficeYear } from "../../fixtures/offices/office-year";
import { seaCity } from "../../fixtures/offices/sea-city";
import { shownPlace } from "./findings-in";
import { FIELD_PLANTS } from "./planted/field-plants";
import { findingsOfSheets, OfficeBook, type Random } from "./planted/office-book";
import { OTHER_PLANTS } from "./planted/other-plants";
import type { Plant, Planted } from "./planted/plant";

const PLANTS: readonly Plant[] = [...FIELD_PLANTS, ...OTHER_PLANTS];
/** So many errors stand in one workbook at the same time. */
const IN_ONE_BOOK = 12;

interface Office {
  readonly name: string;
  readonly write: (year: OfficeYear) => readonly SheetSnapshot[];
  readonly dateSystem: DateSystem;
  readonly caseNumber: (n: number) => string;
}

const OFFICES: readonly Office[] = [
  {
    name: "みどり町",
    write: greenTown,
    dateSystem: 1900,
    caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
  },
  { name: "うみべ市", write: seaCity, dateSystem: 1900, caseNumber: (n) => `${1000 + n}` },
  { name: "やまかわ社協", write: mountainCouncil, dateSystem: 1904, caseNumber: (n) => `相${n}` },
];

/** The same for a seed everywhere (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isSpoken = ({ severity }: Finding) => severity !== "info";
const shown = ({ rule, place }: Finding) => `${rule} ${shownPlace(place)}`;
const shownPlant = ({ rule, sheet, cell }: Planted) => `${rule} ${sheet}!${cellAddress(cell)}`;

/** The plants of one book: of one group, so many at a time. */
function books(): readonly (readonly Plant[])[] {
  const groups = ["fields", "intakes", "references", "order", "sheets"].map((group) =>
    PLANTS.filter((plant) => plant.group === group),
  );
  return groups.flatMap((plants) =>
    Array.from({ length: Math.ceil(plants.length / IN_ONE_BOOK) }, (_, index) =>
      plants.filter((_plant, at) => at % Math.ceil(plants.length / IN_ONE_BOOK) === index),
    ),
  );
}

interface Outcome {
  readonly planted: readonly string[];
  readonly kinds: readonly string[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

function outcomeOf({ write, dateSystem, caseNumber }: Office, seed: number): Outcome {
  const year = inventYear({
    fiscalYear: 2019,
    seed,
    codes: DEFAULT_CODES,
    caseNumber,
    carriedNumber: (n) => `${caseNumber(n)}旧`,
    carried: 6,
    intakesAMonth: 4,
  });
  const sheets = write(year);
  const before = new Set(findingsOfSheets(sheets, dateSystem).filter(isSpoken).map(shown));
  const outcomes = books().map((plants, index): Outcome => {
    const book = new OfficeBook(sheets, dateSystem, randomOf(seed * 100 + index));
    const done = plants.flatMap(({ name, plant }) => {
      const planted = plant(book);
      return planted ? [{ name, line: shownPlant(planted) }] : [];
    });
    const found = book.findings().filter(isSpoken).map(shown);
    const planted = done.map(({ line }) => line);
    return {
      planted,
      kinds: done.map(({ name }) => name),
      missed: done.filter(({ line }) => !found.includes(line)).map(({ name, line }) => `${name}: ${line}`),
      extra: found.filter((line) => !before.has(line) && !planted.includes(line)),
    };
  });
  return {
    planted: outcomes.flatMap((each) => each.planted),
    kinds: outcomes.flatMap((each) => each.kinds),
    missed: outcomes.flatMap((each) => each.missed),
    extra: outcomes.flatMap((each) => each.extra),
  };
}

const OUTCOMES = OFFICES.map((office) => ({ office: office.name, ...outcomeOf(office, 3) }));

test("every planted error is found at its cell", () => {
  expect(OUTCOMES.map(({ office, missed }) => [office, missed])).toEqual(
    OFFICES.map(({ name }) => [name, []]),
  );
});

test("at least 120 errors of 60 kinds were planted, and hardly anything else is told of", () => {
  const planted = OUTCOMES.flatMap((each) => each.planted);
  expect(planted.length).toBeGreaterThanOrEqual(120);
  expect(new Set(OUTCOMES.flatMap((each) => each.kinds)).size).toBeGreaterThanOrEqual(60);
  const extra = OUTCOMES.flatMap((each) => each.extra);
  expect(extra.length > planted.length * 0.05 ? extra : []).toEqual([]);
});
