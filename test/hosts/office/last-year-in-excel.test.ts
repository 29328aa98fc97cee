import { createJisseki } from "../../../src/app/create-jisseki";
import { wholeReport } from "../../../src/app/last-year/counted-totals";
import { makeReport } from "../../../src/app/make-report";
import { readBook } from "../../../src/app/read-book";
import { readOfficeSettings } from "../../../src/app/read-office-settings";
import { isRefusal } from "../../../src/app/refusal";
import { cellText } from "../../../src/domain/grid/cell-value";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { XlsxReportWriter } from "../../../src/hosts/xlsx-file/xlsx-file-bridge";
import { areaName } from "../../../src/sheets/report-names";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { attendanceSheet, closures, intakes, recordSheet } from "../../fixtures/record-sheets";
import { sampleWorkbook } from "../../fixtures/sample-dataset";
import { grantSheet, workPreparationSheet } from "../../fixtures/service-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const TODAY = { year: 2019, month: 4, day: 10 };
const FILE = "平成30年度報告書.xlsx";

const SETTINGS = sheetOf("設定", [
  ["項目", "値", "説明"],
  ["年度", "令和元年度", null],
  ["覚え書き", null, "課の予算は別紙"],
]);

function open() {
  const host = office.newHost();
  fillWorkbook(
    host,
    workbookOf([SETTINGS, intakes("相談_R1.5", "5/7"), recordSheet("対応_R1.5", ["5/8", "R1-001", "面談"])]),
  );
  host.requests.reset();
  return { host, jisseki: createJisseki({ ...officeBridge, clock: { today: () => TODAY } }) };
}

/** Last year's report as a file of its own: two intakes in May, one closure in June, of 2018. */
async function reportOf2018(): Promise<Uint8Array> {
  const book = readBook(
    workbookOf([
      sheetOf("設定", [["年度", "平成30年度"]]),
      intakes("相談_H30.5", "5/13", "5/20"),
      closures("終結_H30.6", "6/1"),
    ]),
    2018,
  );
  if (isRefusal(book)) throw new Error(book.refused);
  const writer = new XlsxReportWriter("報告書");
  await makeReport(book, { workbook: workbookOf([]), writer }, TODAY, {}, () => {}, { aborted: false });
  return writer.workbook();
}

let file: Uint8Array;
beforeAll(async () => {
  file = await reportOf2018();
});

const workbookNow = () => officeBridge.reader.readWorkbook();

test("last year's report is looked at without a trace, cell by cell, and taken over onto 設定", async () => {
  const { host, jisseki } = open();
  const before = await workbookNow();
  const active = host.book.activeSheet().name;
  const offer = await jisseki.lookAtLastYear({ fiscalYear: 2019, file, book: FILE });
  expect(await workbookNow()).toEqual(before);
  expect(host.book.activeSheet().name).toBe(active);
  if ("refused" in offer) throw new Error(offer.refused);
  expect(offer).toMatchObject({ book: FILE, differing: [], lastYear: { fiscalYear: 2018 } });
  const written = await jisseki.takeOverLastYear({ fiscalYear: 2019, offer });
  expect(written).toMatchObject({ sheet: "設定", years: [2018], sections: offer.lastYear.totals.size });
  const { earlierYears } = readOfficeSettings(await workbookNow());
  const [year] = earlierYears.get("2-3") ?? [];
  expect(year?.fiscalYear).toBe(2018);
  expect(year?.values.get("age_40s")).toBe(2);
  expect(year?.months?.get("2018-05")?.get("age_40s")).toBe(2);
  const [settings, ...others] = (await workbookNow()).sheets;
  expect(others).toEqual(before.sheets.slice(1));
  const rows = SETTINGS.cells.map((row) => row.map(({ value }) => value));
  expect(settings?.cells.slice(0, 3).map((row) => row.slice(0, 3).map(({ value }) => value))).toEqual(rows);
});

test("what fails between coming and going leaves the workbook as it was", async () => {
  const first = open();
  await first.jisseki.lookAtLastYear({ fiscalYear: 2019, file, book: FILE });
  const requests = first.host.requests.roundTrips;
  expect(requests).toBeGreaterThan(4);
  for (let request = 0; request < requests - 1; request++) {
    const { host, jisseki } = open();
    const before = await workbookNow();
    host.requests.reset();
    host.faults.set({ kind: "transport", reason: "ModalDialogOpen", atRequest: request });
    const looking = jisseki.lookAtLastYear({ fiscalYear: 2019, file, book: FILE });
    await expect(looking).rejects.toMatchObject({ code: "dialog-open" });
    host.faults.clear();
    const after = await workbookNow();
    // At the last but one, Excel refuses the removal itself.
    if (request < requests - 2) expect(after).toEqual(before);
    else expect(after.sheets.length).toBeGreaterThan(before.sheets.length);
  }
});

test("sections are chosen on 設定, and offered as they were chosen", async () => {
  const { jisseki } = open();
  const offered = await jisseki.previewReport({ fiscalYear: 2019 });
  if ("refused" in offered) throw new Error(offered.refused);
  const own = { id: "own-1", title: "地域の声", isPrinted: true, own: { of: "words" } } as const;
  const sections = [
    ...offered.offers.sections.map(({ choice }) => ({ ...choice, isPrinted: choice.id !== "2-3" })),
    own,
  ];
  await expect(jisseki.chooseSections({ fiscalYear: 2019, sections })).resolves.toEqual({ sheet: "設定" });
  const { sectionChoices, issues } = readOfficeSettings(await workbookNow());
  // The staff's own row of 設定 is not one of ours.
  expect(issues).toEqual([]);
  expect(sectionChoices.map(({ id, isPrinted }) => [id, isPrinted])).toEqual(
    sections.map(({ id, isPrinted }) => [id, isPrinted]),
  );
  const again = await jisseki.previewReport({ fiscalYear: 2019 });
  if ("refused" in again) throw new Error(again.refused);
  expect(again.offers.sections.find(({ choice }) => choice.id === "2-3")?.choice.isPrinted).toBe(false);
});

test("last year's file brings words and notes into every area, marked, and five years where there are as many", async () => {
  const sample = readBook(sampleWorkbook(), 2019);
  if (isRefusal(sample)) throw new Error(sample.refused);
  const { sections } = wholeReport(sample);
  const areas = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === "words" ? [`${id} ${block.id}`] : [])),
  );
  expect(areas.length).toBeGreaterThan(15);
  const lastYearWords = new Map(areas.map((key) => [key, `${key} の文。`]));
  const settings = { ...sample.dataset.settings, lastYearWords };
  const writer = new XlsxReportWriter("報告書");
  const target = { workbook: workbookOf([]), writer };
  const book = { ...sample, dataset: { ...sample.dataset, settings } };
  await makeReport(book, target, TODAY, {}, () => {}, { aborted: false });

  const host = office.newHost();
  const thisYear = [
    sheetOf("設定", [
      ["項目", "値"],
      ["年度", "令和2年度"],
      ["過年度の年数", 5],
    ]),
    intakes("相談_R2.5", "5/7"),
    attendanceSheet("学習_R2.5", ["5/11"], ["A", "中1", null, null, "○"]),
    grantSheet("貸付・現物_R2.5", ["5/7", "001", "緊急小口資金", 7000, null]),
    workPreparationSheet("就労準備_R2.5", ["5/10", "A", "○", "○", null]),
  ];
  fillWorkbook(host, workbookOf(thisYear));
  const jisseki = createJisseki({
    ...officeBridge,
    clock: { today: () => ({ year: 2021, month: 4, day: 10 }) },
  });
  const offer = await jisseki.lookAtLastYear({ fiscalYear: 2020, file: await writer.workbook(), book: FILE });
  if ("refused" in offer) throw new Error(offer.refused);
  for (const [key, text] of lastYearWords) expect(offer.lastYear.words.get(key)).toBe(text);
  await jisseki.takeOverLastYear({ fiscalYear: 2020, offer });
  const outcome = await jisseki.buildReport({ fiscalYear: 2020 }, () => {}, { aborted: false });
  if (isRefusal(outcome) || !("recount" in outcome)) throw new Error(JSON.stringify(outcome));
  expect(outcome.recount.differences).toEqual([]);

  const { sheets, names } = await workbookNow();
  const written = areas.flatMap((key) => {
    const [section = "", area = ""] = key.split(" ");
    const found = names.find(({ name }) => name === areaName(2020, section, area));
    return found ? [{ key, ...found }] : [];
  });
  const of = (prefix: string) => written.filter(({ key }) => key.startsWith(prefix)).length;
  for (const prefix of ["1-1", "2-1 analysis", "2-6 analysis", "4-1 overview", "6-1 overview", "7-1 "])
    expect([prefix, of(prefix) > 0]).toEqual([prefix, true]);
  for (const { key, sheet, range } of written) {
    const found = sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(sheet);
    expect(cellAt(found, { row: range.top, column: range.left }).value).toBe(lastYearWords.get(key));
    const above = Array.from(
      { length: 40 },
      (_, column) => cellAt(found, { row: range.top - 1, column }).value,
    );
    expect([key, above.includes("前年度の文")]).toEqual([key, true]);
  }
  const labels = (id: string) => {
    const table = names.find(({ name }) => name === areaName(2020, id, "table"));
    const found = sheets.find(({ name }) => name === table?.sheet);
    return found?.cells.flatMap(([first]) =>
      cellText(first?.value ?? null).endsWith("年度") ? [first?.value] : [],
    );
  };
  expect(labels("2-2")).toEqual(["R2年度", "R元年度", "H30年度", "H29年度", "H28年度"]);
  const notes = sheets.flatMap(({ cells }) => cells.flat().map(({ value }) => cellText(value)));
  const standing = sample.settings.notes.get("6-1") ?? "";
  expect(notes).toContain(`${standing}（前年度の文）`);
}, 400_000);

test("a file of this year is refused, and nothing of it stays", async () => {
  const { jisseki } = open();
  const before = await workbookNow();
  await expect(jisseki.lookAtLastYear({ fiscalYear: 2018, file, book: FILE })).resolves.toEqual({
    refused: "not-an-earlier-year",
    fiscalYear: 2018,
  });
  expect(await workbookNow()).toEqual(before);
});
