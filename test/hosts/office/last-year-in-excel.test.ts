import { createJisseki } from "../../../src/app/create-jisseki";
import { makeReport } from "../../../src/app/make-report";
import { readBook } from "../../../src/app/read-book";
import { readOfficeSettings } from "../../../src/app/read-office-settings";
import { isRefusal } from "../../../src/app/refusal";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { XlsxReportWriter } from "../../../src/hosts/xlsx-file/xlsx-file-bridge";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { closures, intakes, recordSheet } from "../../fixtures/record-sheets";
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
  const offers = await jisseki.offerSections({ fiscalYear: 2019 });
  if ("refused" in offers) throw new Error(offers.refused);
  const own = { id: "own-1", title: "地域の声", isPrinted: true, own: { of: "words" } } as const;
  const sections = [
    ...offers.sections.map(({ choice }) => ({ ...choice, isPrinted: choice.id !== "2-3" })),
    own,
  ];
  await expect(jisseki.chooseSections({ fiscalYear: 2019, sections })).resolves.toEqual({ sheet: "設定" });
  const { sectionChoices, issues } = readOfficeSettings(await workbookNow());
  // The staff's own row of 設定 is not one of ours.
  expect(issues).toEqual([]);
  expect(sectionChoices.map(({ id, isPrinted }) => [id, isPrinted])).toEqual(
    sections.map(({ id, isPrinted }) => [id, isPrinted]),
  );
  const again = await jisseki.offerSections({ fiscalYear: 2019 });
  if ("refused" in again) throw new Error(again.refused);
  expect(again.sections.find(({ choice }) => choice.id === "2-3")?.choice.isPrinted).toBe(false);
});

test("a file of this year is refused, and nothing of it stays", async () => {
  const { jisseki } = open();
  const before = await workbookNow();
  await expect(jisseki.lookAtLastYear({ fiscalYear: 2018, file, book: FILE })).resolves.toEqual({
    refused: "not-an-earlier-year",
    fiscalYear: 2018,
  });
  expect(await workbookNow()).toEqual(before);
});
