import { createJisseki } from "../../../src/app/create-jisseki";
import type { Jisseki } from "../../../src/app/jisseki";
import { isRefusal } from "../../../src/app/refusal";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { cellFixOf } from "../../../src/taskpane/findings/cell-fixes";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { smallOffice, withoutSheets } from "../../domain/rules/small-office";
import { workbookOf } from "../../domain/rules/workbook-of";
import { bootOffice } from "../../excel-host/boot-office";
import { dressSheets } from "./dress-sheets";
import { changedPlaces, staffPlaces, staffPlacesInFile } from "./staff-sheets";

const office = bootOffice();
const YEAR = { fiscalYear: 2019 };
const MAY = { ...YEAR, month: { year: 2019, month: 5 } };
const HANDOUTS = "食料_R1.5";
const CONTACTS = "対応_R1.5";
const PEOPLE = { by: "佐藤", confirmedBy: "鈴木" };

interface Dressed {
  readonly host: ExcelHost;
  readonly jisseki: Jisseki;
}

/** A month with a question and two corrections, on sheets that the staff have dressed. */
async function open(): Promise<Dressed> {
  const host = office.newHost();
  const sheets = smallOffice({
    [`${HANDOUTS}!E2`]: "３個",
    [`${CONTACTS}!B2`]: null,
    [`${CONTACTS}!A4`]: "2019/5/22",
    [`${CONTACTS}!B4`]: "R1-001",
    [`${CONTACTS}!C4`]: "電話･ﾒｰﾙ",
  });
  const june = Object.keys(sheets).filter((name) => name.endsWith("_R1.6"));
  fillWorkbook(host, workbookOf(withoutSheets(sheets, ...june)));
  await dressSheets([HANDOUTS, CONTACTS, "相談_R1.5", "設定"]);
  await host.idle();
  return {
    host,
    jisseki: createJisseki({ ...officeBridge, clock: { today: () => ({ year: 2019, month: 7, day: 2 }) } }),
  };
}

async function findingsOf(jisseki: Jisseki) {
  const checked = await jisseki.checkMonth(MAY);
  if (isRefusal(checked)) throw new Error(checked.refused);
  return checked.findings;
}

/** What a step changes on the sheets of the staff, in the workbook and in the file that is saved of it. */
async function changesOf(host: ExcelHost, step: () => Promise<unknown>) {
  const [before, fileBefore] = [staffPlaces(host), await staffPlacesInFile(host)];
  const answer = await step();
  await host.idle();
  return {
    answer,
    inExcel: changedPlaces(before, staffPlaces(host)),
    inFile: changedPlaces(fileBefore, await staffPlacesInFile(host)),
  };
}

const NOTHING = { inExcel: [], inFile: [] };

test("the comparison tells a changed value, look, width, height, merge, validation and name", async () => {
  const { host } = await open();
  const { inExcel, inFile } = await changesOf(host, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(CONTACTS);
      const formats = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      for (const format of formats.items) format.delete();
      sheet.getRange("A2").values = [[1]];
      sheet.getRange("B3").format.font.bold = true;
      sheet.getRange("C3").format.borders.getItem("EdgeBottom").weight = "Medium";
      sheet.getRange("C4").format.fill.color = "#00FF00";
      sheet.getRange("D3").numberFormat = [["0.0"]];
      sheet.getRange("B:B").format.columnWidth = 60;
      sheet.getRange("A1").format.rowHeight = 20;
      sheet.getRange("H6:J7").unmerge();
      sheet.getRange("D2:D50").dataValidation.clear();
      sheet.freezePanes.unfreeze();
      context.workbook.names.getItem("職員の範囲").delete();
      await context.sync();
    }),
  );
  const places = [
    "!A2",
    "!B3",
    "!C3",
    "!D3",
    " columnData",
    " rowData",
    " mergeData",
    " validations",
    " formats",
    " freeze",
  ];
  expect(inExcel).toEqual(expect.arrayContaining([...places.map((place) => `${CONTACTS}${place}`), "names"]));
  const inXml = [
    "!A2 held",
    "!B3 look",
    "!C4 look",
    "!D3 look",
    " columnWidths",
    " rowHeights",
    " merges",
    " validations",
    " frozen",
  ];
  expect(inFile).toEqual(expect.arrayContaining(inXml.map((place) => `${CONTACTS}${place}`)));
});

test("reasons, 確定, 再開 and 正誤表 leave every cell, format and formula of the other sheets as it was", async () => {
  const { host, jisseki } = await open();
  const key =
    (await findingsOf(jisseki)).find(({ rule }) => rule === "contact-case-number-missing")?.key ?? "";
  const settle = () => jisseki.settleFindings({ ...YEAR, keys: [key], reason: "=匿名", by: "佐藤" });
  expect(await changesOf(host, settle)).toEqual({ answer: "settled", ...NOTHING });
  const close = () => jisseki.closeMonth({ ...MAY, ...PEOPLE });
  expect(await changesOf(host, close)).toMatchObject({ answer: PEOPLE, ...NOTHING });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(HANDOUTS).getRange("D2").values = [[4]];
    await context.sync();
  });
  const reopen = () => jisseki.reopenMonth({ ...MAY, reason: "数えまちがい", by: "佐藤" });
  expect(await changesOf(host, reopen)).toEqual({ answer: "reopened", ...NOTHING });
  expect(await changesOf(host, close)).toMatchObject({ answer: PEOPLE, ...NOTHING });
  const errata = () => jisseki.listRestatements(YEAR);
  expect(await changesOf(host, errata)).toMatchObject({ answer: { sheet: "正誤表_R1" }, ...NOTHING });
  expect(await changesOf(host, errata)).toMatchObject(NOTHING);
  const unsettle = () => jisseki.unsettleFinding({ ...YEAR, key });
  expect(await changesOf(host, unsettle)).toMatchObject(NOTHING);
});

test("marks and 点検結果 leave them as they were, while they stand and when they are gone", async () => {
  const { host, jisseki } = await open();
  expect(await changesOf(host, () => jisseki.markSheets(MAY))).toMatchObject({
    answer: { marked: 1 },
    ...NOTHING,
  });
  const list = () => jisseki.listFindings(MAY);
  expect(await changesOf(host, list)).toEqual({ answer: { sheet: "点検結果" }, ...NOTHING });
  expect(await changesOf(host, list)).toMatchObject(NOTHING);
  expect(await changesOf(host, () => jisseki.removeMarks())).toMatchObject(NOTHING);
});

test("corrections change their cells' values only, and none once they are taken back", async () => {
  const { host, jisseki } = await open();
  const fixes = (await findingsOf(jisseki)).flatMap((finding) => cellFixOf(finding) ?? []);
  const [before, inFileBefore] = [staffPlaces(host), await staffPlacesInFile(host)];
  const outcome = await jisseki.applyFixes({ fixes });
  expect(outcome.applied).toHaveLength(3);
  const cells = [`${CONTACTS}!A4`, `${CONTACTS}!C4`, `${HANDOUTS}!E2`];
  expect([...changedPlaces(before, staffPlaces(host))].sort()).toEqual(cells);
  const held = [
    ...cells.map((cell) => `${cell} held`),
    `${CONTACTS}!A4 look`,
    `${CONTACTS} read`,
    `${HANDOUTS} read`,
  ];
  expect([...changedPlaces(inFileBefore, await staffPlacesInFile(host))].sort()).toEqual(held.sort());
  expect(await jisseki.takeBackFixes(outcome)).toBe("taken-back");
  expect(changedPlaces(before, staffPlaces(host))).toEqual([]);
  expect(changedPlaces(inFileBefore, await staffPlacesInFile(host))).toEqual([]);
});
