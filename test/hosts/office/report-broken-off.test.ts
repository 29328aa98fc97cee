import { createJisseki } from "../../../src/app/create-jisseki";
import { isRefusal } from "../../../src/app/refusal";
import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge, openOfficeBridge, type OfficeBridge } from "../../../src/hosts/office/office-bridge";
import { isStagingSheet } from "../../../src/sheets/staging-sheet";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { recordSheet } from "../../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";
import { placesOfReport } from "./report-places";
import { changedPlaces } from "./staff-sheets";

const office = bootOffice();
const MILLISECONDS = 300_000;
const YEAR = { fiscalYear: 2019 };
const METHODS = "2-2 支援方法";
const CLOSURES = "2-6 相談終結者数";
const MEMO = "集計メモ";

function paneOf(bridge: OfficeBridge) {
  return createJisseki({ ...bridge, clock: { today: () => ({ year: 2020, month: 4, day: 10 }) } });
}

const jisseki = paneOf(officeBridge);

async function build(pane = jisseki) {
  const outcome = await pane.buildReport(YEAR, () => {}, { aborted: false });
  if (isRefusal(outcome) || !("recount" in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.recount.differences).toEqual([]);
  return outcome;
}

const isBuilt = (): Promise<boolean> =>
  build().then(
    () => true,
    () => false,
  );

async function inSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function tableTop(): Promise<number> {
  const { names } = await officeBridge.reader.readWorkbook();
  const table = names.find(({ name }) => name === "jisseki_2019_2_2_table");
  if (!table) throw new Error("no table");
  return table.range.top;
}

/** One sheet will be kept, one added and the others written again; the staff's formulas point into the report. */
async function open(): Promise<ExcelHost> {
  const host = office.newHost();
  fillWorkbook(
    host,
    workbookOf([
      recordSheet("対応_R1.5", ["5/7", "1", "面談", null], ["5/8", "1", "電話・メール", 2]),
      recordSheet("終結_R1.5", ["5/9", "1", "就労"]),
      sheetOf(MEMO, [["所長のメモ"]]),
    ]),
  );
  await build();
  const top = await tableTop();
  await inSheet(CLOSURES, (sheet) => sheet.delete());
  await inSheet(METHODS, (sheet) => (sheet.getRange(`C${top + 1}`).values = [["手で直した見出し"]]));
  await inSheet("対応_R1.5", (sheet) => (sheet.getRange("C3").values = [["面談"]]));
  await inSheet(MEMO, (sheet) => {
    sheet.getRange("A2:A5").formulas = [
      [`='${METHODS}'!B${top + 4}`],
      [`=SUM('${METHODS}'!B${top + 3}:D${top + 5})`],
      ["=COUNT(jisseki_2019_2_2_table)"],
      ["='2-1 相談件数等'!A1"],
    ];
    sheet.getRange("A2:A4").format.fill.color = "#FFEE00";
  });
  await host.idle();
  return host;
}

/** Without sheets that wait, hidden, for whoever comes next. Names that were put back stand behind the others. */
async function readReport(): Promise<WorkbookSnapshot> {
  const { sheets, names, ...rest } = await officeBridge.reader.readWorkbook();
  return {
    ...rest,
    names: names.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: sheets.filter(({ name }) => !isStagingSheet(name)),
  };
}

/** Sheets of the meantime, and how the staff's formulas read. */
async function leftAndMemo() {
  const { sheets } = await officeBridge.reader.readWorkbook();
  return {
    left: sheets.map(({ name }) => name).filter(isStagingSheet),
    memo: sheets.find(({ name }) => name === MEMO)?.cells.map(([cell]) => cell?.formula),
  };
}

/** Some minutes pass. */
async function makeOld(): Promise<void> {
  const { left } = await leftAndMemo();
  for (const name of left.filter((each) => !/ \d+$/.test(each)))
    await inSheet(name, (sheet) => (sheet.getRange("A2").values = [[1]]));
}

/** The request that makes the exchange: its place, and how many actions it has. */
async function exchangeRequest(): Promise<{ readonly atRequest: number; readonly actions: number }> {
  const host = await open();
  host.requests.reset();
  await build();
  const requests = host.requests.all.filter(({ isHousekeeping }) => !isHousekeeping);
  return { atRequest: requests.length - 1, actions: requests.at(-1)?.actions ?? 0 };
}

test.each([
  ["fails", { kind: "transport", reason: "InvalidOperationInCellEditMode" } as const],
  ["is the last that Excel hears of", { kind: "cut", atAction: 0 } as const],
])(
  "whichever request %s, the earlier report is whole beside the staff's formulas, and the next build writes the new one",
  async (_, fault) => {
    const host = await open();
    const before = await readReport();
    const failsAt = async (atRequest: number): Promise<boolean> => {
      host.faults.set({ ...fault, atRequest });
      const isDone = await isBuilt();
      host.faults.clear();
      return !isDone;
    };
    let atRequest = 0;
    while (await failsAt(atRequest)) {
      expect([atRequest, await readReport()]).toEqual([atRequest, before]);
      atRequest++;
    }
    expect(atRequest).toBeGreaterThan(4);
    const { left, memo } = await leftAndMemo();
    expect(left).toEqual([]);
    expect(memo?.[1]).toContain("（前回）");
    expect(memo?.[3]).toBe("=COUNT(jisseki_2019_2_2_table)");
    const names = (await readReport()).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([METHODS, `${METHODS}（前回）`, CLOSURES]));
  },
  MILLISECONDS,
);

test(
  "lost within the exchange, the report is put back or finished when the pane is opened, and the pane hears of it",
  async () => {
    const { atRequest, actions } = await exchangeRequest();
    const host = await open();
    const [before, looks] = [await readReport(), placesOfReport(host)];
    for (const [part, settled] of [
      [0.1, "restored"],
      [0.5, "restored"],
      [0.9, "finished"],
    ] as const) {
      host.faults.set({ kind: "cut", atRequest, atAction: Math.floor(actions * part) });
      await expect(build()).rejects.toMatchObject({ code: "broken-off" });
      host.faults.clear();
      // Another pane shows the year, and leaves alone what may still be made.
      const seen = await paneOf(openOfficeBridge()).lookAtYear(YEAR);
      expect(seen).not.toHaveProperty("settled");
      expect((await leftAndMemo()).left).not.toEqual([]);
      await expect(build(paneOf(openOfficeBridge()))).rejects.toMatchObject({ code: "other-at-work" });
      await makeOld();
      expect(await paneOf(openOfficeBridge()).lookAtYear(YEAR)).toMatchObject({ settled });
      expect((await leftAndMemo()).left).toEqual([]);
      if (settled === "finished") continue;
      expect([part, await readReport()]).toEqual([part, before]);
      expect([part, changedPlaces(looks, placesOfReport(host))]).toEqual([part, []]);
    }
    expect(await jisseki.previewReport(YEAR)).toMatchObject({ changes: [], textChanges: [] });
    expect((await leftAndMemo()).memo?.[3]).toBe("=COUNT(jisseki_2019_2_2_table)");
  },
  MILLISECONDS,
);

test(
  "of two who make the report at once, one is told to wait, and the report of the other is whole",
  async () => {
    const host = await open();
    const panes = [paneOf(openOfficeBridge()), paneOf(openOfficeBridge())];
    const outcomes = await Promise.allSettled(panes.map((pane) => build(pane)));
    await host.idle();
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "other-at-work" } }]);
    expect((await leftAndMemo()).left).toEqual([]);
    expect(await jisseki.previewReport(YEAR)).toMatchObject({ changes: [], textChanges: [] });
  },
  MILLISECONDS,
);
