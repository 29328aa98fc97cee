import { checkBook } from "../../src/app/check-month";
import { closeMonth, reopenMonth } from "../../src/app/close-month";
import { listRestatements } from "../../src/app/list-restatements";
import type { MonthCheck } from "../../src/app/month-check";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { settleByKeys } from "../../src/app/settle-findings";
import { isSameMonth, type YearMonth } from "../../src/domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../src/domain/calendar/fiscal-year";
import { recordsOfKindInMonth } from "../../src/domain/report/closing/records-of-month";
import type { ReadRecord } from "../../src/domain/records/kind-record";
import { isSettled } from "../../src/domain/rules/settle-findings";
import type { Finding } from "../../src/domain/rules/finding";
import { cellText } from "../../src/domain/grid/cell-value";
import type { CellPosition } from "../../src/domain/grid/cell-address";
import type { RecordsByKind } from "../../src/domain/records/records-by-kind";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { greenTown } from "../fixtures/offices/green-town";
import { mountainCouncil } from "../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear, type OfficeYear } from "../fixtures/offices/office-year";
import { seaCity } from "../fixtures/offices/sea-city";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { throughFile } from "../fixtures/through-file";
import { workbookOf } from "../fixtures/workbook-of";

const YEAR = 2019;
const TODAY = { year: 2020, month: 4, day: 10 };
const MAY = { year: 2019, month: 5 };

interface Office {
  readonly name: string;
  readonly write: (year: OfficeYear) => readonly SheetSnapshot[];
  readonly dateSystem: 1900 | 1904;
  readonly caseNumber: (n: number) => string;
  readonly carriedNumber: (n: number) => string;
}

const GREEN: Office = {
  name: "みどり町",
  write: greenTown,
  dateSystem: 1900,
  caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
  carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
};
const SEA: Office = {
  name: "うみべ市",
  write: seaCity,
  dateSystem: 1900,
  caseNumber: (n) => `${1000 + n}`,
  carriedNumber: (n) => `${900 + n}`,
};
const MOUNTAIN: Office = {
  name: "やまかわ社協",
  write: mountainCouncil,
  dateSystem: 1904,
  caseNumber: (n) => `相${n}`,
  carriedNumber: (n) => `前${n}`,
};

function workbookOfOffice({ write, dateSystem, caseNumber, carriedNumber }: Office): WorkbookSnapshot {
  const year = inventYear({
    fiscalYear: YEAR,
    seed: 3,
    codes: DEFAULT_CODES,
    caseNumber,
    carriedNumber,
    carried: 6,
    intakesAMonth: 4,
  });
  return { ...workbookOf(write(year)), dateSystem };
}

function bookOf(workbook: WorkbookSnapshot) {
  const book = readBook(workbook, YEAR);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

function check(workbook: WorkbookSnapshot): MonthCheck {
  const checked = checkBook(bookOf(workbook), TODAY);
  if (isRefusal(checked)) throw new Error(checked.refused);
  return checked;
}

/** One cell changed: a text gets a sign more, a number is one more. */
function withChange(workbook: WorkbookSnapshot, name: string, at: { row: number; column: number }) {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = sheet.cells.map((row, down) =>
      row.map((cell, right) => {
        if (down + sheet.origin.row !== at.row || right + sheet.origin.column !== at.column) return cell;
        const { value } = cell;
        return { ...cell, value: typeof value === "number" ? value + 1 : `${cellText(value)}※` };
      }),
    );
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

/** Without the numbers of every so manieth contact: each is a warning that may be settled. */
function withoutNumbers(workbook: WorkbookSnapshot, every: number): WorkbookSnapshot {
  const blank = new Set(
    bookOf(workbook)
      .dataset.records.contact.filter((_, index) => index % every === 0)
      .flatMap(({ ref, fields: { caseNumbers } }) =>
        caseNumbers.state === "read"
          ? [`${ref.sheet} ${caseNumbers.cell.row} ${caseNumbers.cell.column}`]
          : [],
      ),
  );
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row, down) =>
      row.map((cell, right) =>
        blank.has(`${sheet.name} ${down + sheet.origin.row} ${right + sheet.origin.column}`)
          ? { ...cell, value: null }
          : cell,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

const memory = (workbook: WorkbookSnapshot) => Promise.resolve(workbook);

describe.each(
  [GREEN, SEA, MOUNTAIN].flatMap((office) => [
    { ...office, kept: "in memory", save: memory },
    { ...office, kept: "saved as .xlsx after each step", save: throughFile },
  ]),
)("$name, $kept", ({ save, ...office }) => {
  test("settled, closed, changed, reopened, closed again, listed", async () => {
    let workbook = await save(withoutNumbers(workbookOfOffice(office), 20));
    const step = async <T>(
      work: (hosts: { reader: MemoryWorkbook; writer: MemoryWorkbook }) => Promise<T>,
    ) => {
      const open = new MemoryWorkbook(workbook);
      const outcome = await work({ reader: open, writer: open });
      workbook = await save(open.snapshot);
      return outcome;
    };
    const records = workbook.sheets;
    const findings = () => check(workbook).findings.filter(({ rule }) => rule !== "closed-month-changed");
    expect(findings()).not.toEqual([]);
    expect(check(workbook).overview.errors).toBe(0);
    const keys = findings().map(({ key }) => key);
    const settled = await step((hosts) =>
      settleByKeys(hosts, { fiscalYear: YEAR, keys, reason: "匿名の電話", by: "佐藤" }, TODAY),
    );
    expect(settled).toBe("settled");
    expect(findings().every(isSettled)).toBe(true);
    const close = () =>
      step((hosts) =>
        closeMonth(hosts, { fiscalYear: YEAR, month: MAY, by: "佐藤", confirmedBy: "鈴木" }, TODAY),
      );
    expect(await close()).toMatchObject({ month: MAY, changed: false });
    expect(check(workbook).overview.closings).toMatchObject([{ month: MAY, changed: false }]);

    const [handout] = bookOf(workbook).dataset.records.foodHandout.filter(
      ({ fields: { handedOutOn } }) => handedOutOn.state === "read" && isSameMonth(handedOutOn.value, MAY),
    );
    const quantities = handout?.fields.quantities;
    const filled = quantities?.state === "read" ? quantities.value : [];
    const cell = filled.map(({ quantity }) => quantity).find(({ state }) => state === "read");
    if (!handout || cell?.state !== "read") throw new Error("no handout in May");
    workbook = await save(setNumber(workbook, handout, cell.cell, cell.value + 4));
    const [changed] = check(workbook).overview.closings;
    expect(changed).toMatchObject({ changed: true });
    expect(changed?.restated.map(({ section, label }) => `${section} ${label}`)).toEqual([
      expect.stringMatching(/^7-2 提供数 /),
    ]);
    expect(changed?.restated.map(({ before, after }) => (after ?? 0) - (before ?? 0))).toEqual([4]);
    const [finding] = check(workbook).findings.filter(({ rule }) => rule === "closed-month-changed");
    expect(finding?.related.map(({ sheet, cell }) => [sheet, cell?.row])).toEqual([
      [handout.ref.sheet, handout.ref.row],
    ]);
    const reopening = { fiscalYear: YEAR, month: MAY, reason: "件数の書きまちがい", by: "佐藤" };
    expect(await step((hosts) => reopenMonth(hosts, reopening, TODAY))).toBe("reopened");
    await close();
    expect(check(workbook).overview).toMatchObject({ closings: [{ changed: false }] });
    const listed = await step((hosts) => listRestatements(hosts, YEAR, TODAY));
    expect(listed).toMatchObject({ sheet: "正誤表_R1", figures: changed?.restated.length });
    // Nothing of the staff's was touched but by themselves.
    const touched = records.filter(({ name }, index) => workbook.sheets[index]?.name !== name);
    expect(touched).toEqual([]);
    expect(check(workbook).unreadSheets).toEqual(
      check({ ...workbook, sheets: workbook.sheets.slice(0, records.length) }).unreadSheets,
    );
  });
});

function setNumber(
  workbook: WorkbookSnapshot,
  { ref }: ReadRecord,
  at: { readonly row: number; readonly column: number },
  value: number,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === ref.sheet
      ? {
          ...sheet,
          cells: sheet.cells.map((row, down) =>
            row.map((cell, right) =>
              down + sheet.origin.row === at.row && right + sheet.origin.column === at.column
                ? { ...cell, value }
                : cell,
            ),
          ),
        }
      : sheet,
  );
  return { ...workbook, sheets };
}

/** The cells of a record's fields; of an attendance book's sessions those of the month. */
function cellsOfMonth(
  record: ReadRecord,
  month: YearMonth,
  { attendance }: RecordsByKind,
): readonly CellPosition[] {
  const pupil = attendance.find((each) => each === record)?.fields.sessions;
  if (pupil?.state === "read")
    return pupil.value.flatMap(({ date, cell }) => (date && isSameMonth(date, month) ? [cell] : []));
  return [...record.readings.values()].flatMap((reading) =>
    reading.state === "read" || reading.state === "blank" ? [reading.cell] : [],
  );
}

function isAbout({ place, related }: Finding, { ref }: ReadRecord): boolean {
  return [place, ...related].some(({ sheet, cell }) => sheet === ref.sheet && cell?.row === ref.row);
}

const placeOf = ({ rule, place: { sheet, cell } }: Finding) =>
  `${rule} ${sheet} ${cell?.row} ${cell?.column}`;

/** Those that are closed below. */
const CLOSED = monthsOfFiscalYear(YEAR).slice(0, 4);

/** Four months closed, every warning and note settled. */
async function settledAndClosed(office: Office): Promise<WorkbookSnapshot> {
  const workbook = new MemoryWorkbook(withoutNumbers(workbookOfOffice(office), 10));
  const hosts = { reader: workbook, writer: workbook };
  const keys = check(workbook.snapshot).findings.map(({ key }) => key);
  await settleByKeys(hosts, { fiscalYear: YEAR, keys, reason: "確認した", by: "佐藤" }, TODAY);
  for (const month of CLOSED)
    await closeMonth(hosts, { fiscalYear: YEAR, month, by: "佐藤", confirmedBy: "鈴木" }, TODAY);
  return workbook.snapshot;
}

/** Says that a cell holds what stands above it. */
const DITTO = "〃";

function rowAt({ cells, origin }: SheetSnapshot, row: number): SheetSnapshot["cells"][number] {
  return cells[row - origin.row] ?? [];
}

const hasDitto = (row: SheetSnapshot["cells"][number]) => row.some(({ value }) => value === DITTO);

/** The rows of records of each table in another order; tables with dittos, whose rows follow each other, as they are. */
function shuffled(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const { records } = bookOf(workbook).dataset;
  const tables = new Map<string, Set<number>>();
  for (const { ref, binding } of Object.values<readonly ReadRecord[]>(records).flat()) {
    const key = JSON.stringify([ref.sheet, binding.headerRow]);
    tables.set(key, (tables.get(key) ?? new Set()).add(ref.row));
  }
  const sheets = workbook.sheets.map((sheet) => {
    const cells = [...sheet.cells];
    for (const [key, set] of tables) {
      const rows = [...set].sort((a, b) => a - b);
      if (!key.startsWith(JSON.stringify([sheet.name]).slice(0, -1))) continue;
      if (rows.some((row) => hasDitto(rowAt(sheet, row)))) continue;
      // Halves exchanged, each turned round.
      const half = Math.floor(rows.length / 2);
      const order = [...rows.slice(half).reverse(), ...rows.slice(0, half).reverse()];
      rows.forEach((row, index) => (cells[row - sheet.origin.row] = rowAt(sheet, order[index] ?? row)));
    }
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

describe.each([GREEN, MOUNTAIN])("$name, four months closed and every warning settled", (office) => {
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = await settledAndClosed(office);
  });

  test("nothing is open, and nothing has changed", () => {
    const { findings, overview } = check(workbook);
    expect(findings.filter(isSettled)).not.toEqual([]);
    expect(findings.filter((finding) => !isSettled(finding))).toEqual([]);
    expect(overview.closings.map(({ changed }) => changed)).toEqual(CLOSED.map(() => false));
  });

  test("records in another order change no key, no reason and no fingerprint", () => {
    const { findings, overview } = check(shuffled(workbook));
    const keys = (all: readonly Finding[]) => all.map(({ rule, key }) => `${rule} ${key}`).sort();
    expect(shuffled(workbook)).not.toEqual(workbook);
    expect(keys(findings)).toEqual(keys(check(workbook).findings));
    expect(findings.every(isSettled)).toBe(true);
    expect(overview.closings.filter(({ changed }) => changed)).toEqual([]);
  });

  test("a field of a record that changes is told in its month, and lapses its own reasons only", () => {
    const { dataset } = bookOf(workbook);
    const before = check(workbook);
    const all = CLOSED.flatMap((month) =>
      (["consultation", "contact", "plan", "closure", "foodHandout", "attendance"] as const).flatMap((kind) =>
        recordsOfKindInMonth(dataset, kind, month).map((record) => ({ month, record })),
      ),
    );
    const settledRows = all.filter(({ record }) =>
      before.findings.some((finding) => isAbout(finding, record)),
    );
    const isRepeatedBelow = ({ ref }: ReadRecord) =>
      workbook.sheets.some((sheet) => sheet.name === ref.sheet && hasDitto(rowAt(sheet, ref.row + 1)));
    const asked = [...settledRows.slice(0, 4), ...all.filter((_, index) => index % 11 === 7)].filter(
      ({ record }) => !isRepeatedBelow(record),
    );
    expect(asked.length).toBeGreaterThan(2);
    asked.forEach(({ month, record }, index) => {
      const cells = cellsOfMonth(record, month, dataset.records);
      const cell = cells[index % cells.length];
      if (!cell) throw new Error("a record without fields");
      const after = check(withChange(workbook, record.ref.sheet, cell));
      const told = after.overview.closings.filter(({ changed }) => changed).map((closing) => closing.month);
      expect(told.some((each) => isSameMonth(each, month))).toBe(true);
      const known = new Set(before.findings.map(placeOf));
      const lost = after.findings.filter(
        (finding) =>
          finding.severity !== "error" &&
          !isSettled(finding) &&
          known.has(placeOf(finding)) &&
          finding.rule !== "closed-month-changed" &&
          !isAbout(finding, record),
      );
      expect(lost.map(placeOf)).toEqual([]);
    });
  });
});
