import { makeNewYearSheets, type SheetsBy } from "../../src/app/new-year-sheets";
import { makeSettingsSheet } from "../../src/app/make-settings-sheet";
import type { WorkbookWriter } from "../../src/app/ports";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { RECORD_KIND_IDS } from "../../src/domain/records/record-kind-id";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { workbookOf } from "../fixtures/workbook-of";
import { printedPages, recalculate } from "./libreoffice";

const LIBREOFFICE_MILLISECONDS = 120_000;

/** The plans that the use cases write, one after the other. */
async function plansOf(by: SheetsBy): Promise<readonly SheetPlan[]> {
  const book = new MemoryWorkbook(workbookOf([]));
  const plans: SheetPlan[] = [];
  const writer: WorkbookWriter = {
    write: (work) =>
      work({
        renameSheets: (renamings) => book.renameSheets(renamings),
        exchangeSheets: (exchange, mayGoOn) => book.exchangeSheets(exchange, mayGoOn),
        settleExchanges: (staging) => book.settleExchanges(staging),
        readBack: (ranges) => book.readBack(ranges),
        correctCells: (corrections) => book.correctCells(corrections),
        writeSheet: async (writing) => {
          await book.writeSheet(writing);
          plans.push(writing.plan);
        },
      }),
  };
  await makeSettingsSheet(book.snapshot, 2020, writer);
  const request = { fiscalYear: 2020, by, kinds: RECORD_KIND_IDS, carried: ["R1-7"] };
  await makeNewYearSheets(book.snapshot, request, writer, () => undefined, { aborted: false });
  return plans;
}

test.each<SheetsBy>(["month", "year"])(
  "LibreOffice opens new sheets by %s, and they are read as what they are",
  async (by) => {
    const plans = await plansOf(by);
    const bytes = await writeWorkbook({ sheets: plans }, "試験");
    for (const file of [bytes, await recalculate(bytes)]) {
      const book = readBook(readWorkbook(file), 2020);
      if (isRefusal(book)) throw new Error(book.refused);
      expect(book.settings.issues).toEqual([]);
      expect(book.dataset.unread).toEqual([]);
      expect(book.dataset.sheets.map(({ binding }) => binding.sheet)).toEqual(
        plans.slice(1).map(({ name }) => name),
      );
    }
  },
  LIBREOFFICE_MILLISECONDS,
);

test(
  "new sheets print with their title and headers on each page, in few pages",
  async () => {
    const plans = await plansOf("month");
    const [settings] = plans;
    const april = plans.filter(({ name }) => name.endsWith("_R2.4"));
    if (!settings) throw new Error("no 設定");
    const pages = await printedPages(await writeWorkbook({ sheets: [settings, ...april] }, "試験"));
    for (const [title, header] of [
      ["令和2年4月新規相談", "相談経路"],
      ["令和2年4月対応", "支援方法"],
      ["令和2年4月食料支給", "アルファ米"],
      ["令和2年4月学習支援", "退会日"],
    ] as const) {
      const own = pages.filter((page) => page.includes(title));
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThanOrEqual(8);
      expect(own.every((page) => page.includes(header))).toBe(true);
    }
    const ofSettings = pages.filter((page) => page.includes("項目") && page.includes("説明"));
    expect(ofSettings.length).toBeGreaterThan(1);
    expect(ofSettings.length).toBeLessThanOrEqual(9);
    expect(ofSettings.join("")).toContain("学習支援を行う曜日です");
  },
  LIBREOFFICE_MILLISECONDS,
);
