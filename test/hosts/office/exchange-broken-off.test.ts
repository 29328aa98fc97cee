import type { SheetExchange } from "../../../src/app/ports";
import type { CellRange } from "../../../src/domain/grid/cell-address";
import { exchangeSheets } from "../../../src/hosts/office/exchange-sheets";
import { officeBridge, openOfficeBridge, type OfficeBridge } from "../../../src/hosts/office/office-bridge";
import type { Colour } from "../../../src/sheets/cell-format";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../../../src/sheets/sheet-plan";
import { isStagingSheet } from "../../../src/sheets/staging-sheet";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import type { Fault } from "../../../src/workbench/excel-host/fault-plan";
import { bootOffice } from "../../excel-host/boot-office";
import { placesOfReport } from "./report-places";
import { changedPlaces } from "./staff-sheets";

const office = bootOffice();
const MILLISECONDS = 200_000;

const text = (value: string): PlanCell => ({ kind: "text", text: value });
const number = (value: number): PlanCell => ({ kind: "number", number: value });
const rectangle = (top: number, left: number, bottom: number, right: number): CellRange => ({
  top,
  left,
  bottom,
  right,
});

const TABLE = rectangle(1, 0, 3, 1);

/** A page with everything that one has: a heading, a table with a total, a chart beside it. */
function page(name: string, area: string, first: number, fill: Colour): SheetPlan {
  const members: readonly SheetPlanMember[] = [
    {
      kind: "cells",
      at: { row: 0, column: 0 },
      rows: [
        [text(`${name} ${first}`), { kind: "blank" }],
        [text("面談"), number(first)],
        [text("電話"), number(first + 1)],
        [text("計"), { kind: "formula", formula: "=SUM(B2:B3)", result: 2 * first + 1 }],
      ],
    },
    { kind: "merge", range: rectangle(0, 0, 0, 1) },
    { kind: "format", range: TABLE, format: { fill, border: "grid", bold: true } },
    { kind: "columnWidth", from: 0, to: 1, points: 40 + first },
    { kind: "rowHeight", from: 1, to: 3, points: 15 + first },
    { kind: "name", name: area, range: TABLE },
    {
      kind: "chart",
      chart: {
        type: "pie",
        name: `jisseki_chart_${area}`,
        area: rectangle(6, 0, 12, 3),
        categories: rectangle(1, 0, 2, 0),
        values: rectangle(1, 1, 2, 1),
        sliceColours: ["#112233", fill],
      },
    },
  ];
  return { name, members };
}

/** A page of which it matters only whether it is there. */
function smallPage(name: string, area: string, first: number): SheetPlan {
  const wanted = page(name, area, first, "#0000FF").members.filter(({ kind }) =>
    ["cells", "name"].includes(kind),
  );
  return { name, members: wanted };
}

const [AGAIN, KEPT, NEW, MEMO] = ["2-1 相談", "2-2 支援", "2-3 年代", "集計メモ"];
const KEPT_NAME = "2-2 支援（前回）";

/** One page is written again, one kept beside a new one, one new; and pages change places. */
const EXCHANGE: SheetExchange = {
  renamings: [{ from: KEPT, to: KEPT_NAME }],
  sheets: [
    {
      plan: page(AGAIN, "jisseki_2019_again", 5, "#00FF00"),
      how: {
        mode: "overwrite",
        present: AGAIN,
        clear: [rectangle(0, 0, 3, 1)],
        anew: rectangle(0, 0, 3, 1),
      },
      figures: [TABLE],
    },
    { plan: smallPage(KEPT, "jisseki_2019_kept", 6), how: { mode: "add" }, figures: [TABLE] },
    { plan: smallPage(NEW, "jisseki_2019_new", 7), how: { mode: "add" }, figures: [] },
  ],
  places: [
    { sheet: KEPT, place: 2 },
    { sheet: NEW, place: 4 },
  ],
  removedNames: ["jisseki_2019_old"],
  addedNames: [{ name: "jisseki_kept_1", sheet: KEPT_NAME, range: rectangle(0, 0, 0, 0) }],
  before: {
    names: [
      { name: "jisseki_2019_again", sheet: AGAIN, range: TABLE },
      { name: "jisseki_2019_kept", sheet: KEPT, range: TABLE },
      { name: "jisseki_2019_old", sheet: KEPT, range: rectangle(3, 1, 3, 1) },
    ],
    places: [],
  },
};

const FORMULAS = [
  `='${AGAIN}'!B4`,
  `=SUM('${KEPT}'!B2:B3)`,
  "=SUM(jisseki_2019_again)",
  "=SUM(jisseki_2019_kept)",
];

async function open(): Promise<ExcelHost> {
  const host = office.newHost();
  const old: SheetPlanMember = { kind: "name", name: "jisseki_2019_old", range: rectangle(3, 1, 3, 1) };
  const kept = smallPage(KEPT, "jisseki_2019_kept", 2);
  const plans: readonly SheetPlan[] = [
    { name: MEMO, members: [] },
    page(AGAIN, "jisseki_2019_again", 1, "#FF0000"),
    { ...kept, members: [...kept.members, old] },
  ];
  await officeBridge.writer.write(async (session) => {
    for (const plan of plans) await session.writeSheet({ plan, how: { mode: "add" } });
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(MEMO);
    sheet.getRange("A1:A4").formulas = FORMULAS.map((formula) => [formula]);
    context.workbook.worksheets.getItem(AGAIN).getRange("D2").values = [["表の横のメモ"]];
    await context.sync();
  });
  await host.idle();
  return host;
}

interface Seen {
  readonly places: ReadonlyMap<string, string>;
  /** What the staff's formulas that point into the report come to. */
  readonly memo: readonly unknown[];
  /** Sheets that wait, hidden, for whoever comes next. */
  readonly left: readonly string[];
}

/** The workbook as a whole, but for sheets that wait, and ids. */
async function look(host: ExcelHost): Promise<Seen> {
  await host.idle();
  const { sheets, names } = await officeBridge.reader.readWorkbook();
  const order = sheets.map(({ name }) => name);
  const named = names.map(({ name, sheet, range }) => `${name} ${sheet} ${JSON.stringify(range)}`).sort();
  return {
    places: new Map([
      ...placesOfReport(host),
      ["order", order.filter((name) => !isStagingSheet(name)).join()],
      ["our names", named.join("\n")],
    ]),
    memo: sheets.find(({ name }) => name === MEMO)?.cells.map(([cell]) => cell?.value) ?? [],
    left: order.filter(isStagingSheet),
  };
}

const write = (bridge: OfficeBridge = officeBridge) =>
  bridge.writer.write((session) => session.exchangeSheets(EXCHANGE, () => true));

/** Whoever comes next, in a session of its own, much later. */
async function nextStart(): Promise<string | undefined> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items)
      if (isStagingSheet(sheet.name) && !/ \d+$/.test(sheet.name)) sheet.getRange("A2").values = [[1]];
    await context.sync();
  });
  const { reader, writer } = openOfficeBridge();
  const { sheets } = await reader.readWorkbook();
  const staging = sheets.map(({ name }) => name).filter(isStagingSheet);
  return writer.write((session) => session.settleExchanges(staging));
}

const isWritten = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

const BEFORE = [3, 5, 6, 10];
const AFTER = [11, 5, 22, 26];

interface Reference {
  readonly before: Seen;
  readonly after: Seen;
  /** Of the request that makes the exchange: its place among all, and how many actions it has. */
  readonly atRequest: number;
  readonly actions: number;
}

async function reference(): Promise<Reference> {
  const host = await open();
  const before = await look(host);
  host.requests.reset();
  await write();
  const requests = host.requests.all.filter(({ isHousekeeping }) => !isHousekeeping);
  const after = await look(host);
  expect([before.memo, after.memo]).toEqual([BEFORE, AFTER]);
  return { before, after, atRequest: requests.length - 1, actions: requests.at(-1)?.actions ?? 0 };
}

/** Which of the two reports stands there, whole; else what is amiss. */
function standing({ places, memo, left }: Seen, { before, after }: Reference): string {
  const [sinceBefore, sinceAfter] = [
    changedPlaces(before.places, places),
    changedPlaces(after.places, places),
  ];
  const isEarlier = sinceBefore.length === 0 && memo.join() === BEFORE.join();
  const isNew = sinceAfter.length === 0 && memo.join() === AFTER.join();
  if (left.length === 0 && (isEarlier || isNew)) return isEarlier ? "earlier" : "new";
  return `neither: ${[...sinceBefore, "/", ...sinceAfter, "/", ...left].join()}`;
}

/** What is done to an exchange, and who comes next. */
interface Mishap {
  readonly name: string;
  readonly fault: (atAction: number, atRequest: number) => Fault;
  readonly comeNext: () => Promise<unknown>;
}

const STOPPED: Mishap = {
  name: "Excel stopped",
  fault: (atAction, atRequest) => ({ kind: "action", code: "GeneralException", atAction, atRequest }),
  comeNext: () => Promise.resolve(),
};

const LOST: Mishap = {
  name: "the session was lost",
  fault: (atAction, atRequest) => ({ kind: "cut", atAction, atRequest }),
  comeNext: nextStart,
};

test(
  "broken off at any action of its request, an exchange leaves the earlier report with all its looks, or the new one",
  async () => {
    const known = await reference();
    const found = new Map<string, number>();
    let host = await open();
    for (let atAction = 0; atAction < known.actions; atAction++) {
      // The two in turn: each alone at every action takes twice the time, and shows the same.
      const { name, fault, comeNext } = atAction % 2 === 0 ? STOPPED : LOST;
      host.faults.set(fault(atAction, known.atRequest));
      await isWritten(write());
      host.faults.clear();
      await comeNext();
      const which = `${name}: ${standing(await look(host), known)}`;
      found.set(which, (found.get(which) ?? 0) + 1);
      if (!which.endsWith("earlier")) host = await open();
    }
    const expected = [STOPPED, LOST].flatMap(({ name }) => [`${name}: earlier`, `${name}: new`]);
    expect([...found.keys()].sort()).toEqual(expected.sort());
  },
  MILLISECONDS,
);

/** Far less than any sheet: two or three steps of an exchange go in each request. */
const FEW_BYTES = 3000;

test(
  "divided among requests, whichever of them is the last that Excel hears of, the next start puts back or finishes",
  async () => {
    const known = await reference();
    const divided = (mark: string) =>
      Excel.run((context) => exchangeSheets(context, EXCHANGE, () => true, mark, FEW_BYTES));
    const counting = await open();
    counting.requests.reset();
    await divided("counted");
    expect(standing(await look(counting), known)).toBe("new");
    const requests = counting.requests.all.filter(({ isHousekeeping }) => !isHousekeeping).length;
    expect(requests).toBeGreaterThan(8);
    const found: string[] = [];
    let host = await open();
    for (let atRequest = 2; atRequest < requests; atRequest++) {
      host.faults.set({ kind: "cut", atAction: 0, atRequest });
      await isWritten(divided(`lost${atRequest}`));
      host.faults.clear();
      await nextStart();
      const which = standing(await look(host), known);
      found.push(which);
      if (which !== "earlier") host = await open();
    }
    expect([...new Set(found)]).toEqual(["earlier", "new"]);
  },
  MILLISECONDS,
);

test(
  "a next start that is broken off itself is taken up by the one after it",
  async () => {
    const known = await reference();
    const found: string[] = [];
    for (const part of [0.4, 0.9]) {
      const atAction = Math.floor(known.actions * part);
      const host = await open();
      for (const later of [3, 20, 45, 60]) {
        host.faults.set(LOST.fault(atAction, known.atRequest));
        await isWritten(write());
        host.faults.clear();
        // Two requests make the journal old, four look at the workbook, then all is put back or finished.
        host.faults.set({ kind: "cut", atAction: later, atRequest: 8 });
        await isWritten(nextStart());
        host.faults.clear();
        await nextStart();
        const which = standing(await look(host), known);
        found.push(which);
        if (which !== "earlier") break;
      }
    }
    expect(found).toEqual(["earlier", "earlier", "earlier", "earlier", "new"]);
  },
  MILLISECONDS,
);

describe("an exchange that is still being made", () => {
  const settleAs = (bridge: OfficeBridge) => async () => {
    const { sheets } = await bridge.reader.readWorkbook();
    const staging = sheets.map(({ name }) => name).filter(isStagingSheet);
    return bridge.writer.write((session) => session.settleExchanges(staging));
  };

  test("is left alone by others for some minutes; whoever made it may go on at once", async () => {
    const [mine, others] = [openOfficeBridge(), openOfficeBridge()];
    const known = await reference();
    const host = await open();
    host.faults.set(LOST.fault(40, known.atRequest));
    await isWritten(write(mine));
    host.faults.clear();
    await expect(settleAs(others)()).rejects.toMatchObject({ code: "other-at-work" });
    await expect(write(others)).rejects.toMatchObject({ code: "other-at-work" });
    expect(await settleAs(mine)()).toBe("restored");
    expect(standing(await look(host), known)).toBe("earlier");
  });

  test("keeps out one that begins in between, which leaves no trace", async () => {
    const [mine, others] = [openOfficeBridge(), openOfficeBridge()];
    const known = await reference();
    const host = await open();
    let second: Promise<boolean> | undefined;
    const first = mine.writer.write((session) =>
      session.exchangeSheets(EXCHANGE, (done) => {
        if (done === 1) second = isWritten(write(others));
        return true;
      }),
    );
    expect([await isWritten(first), await second]).toEqual([true, false]);
    expect(standing(await look(host), known)).toBe("new");
  });
});
