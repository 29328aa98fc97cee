import { read, utils, write } from "@e965/xlsx";
import { holdsMoreThan } from "../../src/app/earlier-report";
import { makeReport } from "../../src/app/make-report";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { ReportOutcome } from "../../src/app/report-outcome";
import type { WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { XlsxReportWriter } from "../../src/hosts/xlsx-file/xlsx-file-bridge";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sampleWorkbook } from "../fixtures/sample-dataset";
import { workbookOf } from "../fixtures/workbook-of";

const SHEET = "2-2 支援方法";
const TODAY = { year: 2020, month: 4, day: 10 };

interface Written {
  readonly bytes: Uint8Array;
  readonly outcome: ReportOutcome;
}

/** The sample's report as a real file; `earlier`: the file that it is to replace. */
async function reportFile(earlier?: WorkbookSnapshot, records = sampleWorkbook()): Promise<Written> {
  const book = readBook(records, 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  const writer = new XlsxReportWriter("報告書");
  const target = { workbook: workbookOf([]), writer, ...(earlier && { earlier }) };
  const outcome = await makeReport(book, target, TODAY, {}, () => {}, { aborted: false });
  if (!("recount" in outcome)) throw new Error("no report");
  return { bytes: await writer.workbook(), outcome };
}

/** The file as it is saved after somebody typed into a cell. */
function typedInto(bytes: Uint8Array, cell: string, value: string | number, sheet = SHEET): Uint8Array {
  const book = read(bytes, { cellNF: true });
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`no ${sheet}`);
  utils.sheet_add_aoa(found, [[value]], { origin: cell });
  const saved: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!(saved instanceof Uint8Array)) throw new Error("not saved");
  return saved;
}

let first: Written;
beforeAll(async () => {
  first = await reportFile();
});

test("a report file holds no more than the next one, as it was written and as Excel's like save it", async () => {
  const again = await reportFile(readWorkbook(first.bytes));
  expect(holdsMoreThan(readWorkbook(first.bytes), again.outcome.report)).toBe(false);
  const saved = readWorkbook(typedInto(first.bytes, "B5", 99));
  expect(holdsMoreThan(saved, again.outcome.report)).toBe(false);
});

test.each<[string, string, string | number]>([
  ["a text over the heading", "A1", "2－2　支援方法（速報）"],
  ["a text over a column's label", "B3", "電話"],
  ["a text over a figure", "B5", "集計中"],
  ["a number over a formula", "B16", 12],
  ["a text beside the table", "T40", "来年は様式を変える"],
])("%s: the file holds more", (_, cell, value) => {
  const saved = readWorkbook(typedInto(first.bytes, cell, value));
  expect(holdsMoreThan(saved, first.outcome.report)).toBe(true);
});

describe("in lists and texts, which say what is recorded at the time", () => {
  test.each<[string, string, string, string | number]>([
    ["a blank 備考 filled", "3-1 就労支援実績", "L7", "就労後も月1回電話で確認"],
    ["a partner's name below the others", "7-2 食料等支給の実績", "C40", "手で足した団体"],
    ["a number in a blank cell of a list", "3-1 就労支援実績", "L7", 3],
    ["contents reworded", "7-3 事業説明及び連携依頼先", "B4", "手で直した内容"],
    ["a story reworded", "2-7 相談支援事例", "B4", "手で直した事例"],
  ])("%s: the file holds more", (_, sheet, cell, value) => {
    const saved = readWorkbook(typedInto(first.bytes, cell, value, sheet));
    expect(holdsMoreThan(saved, first.outcome.report)).toBe(true);
  });

  test("a row that staff inserted: the file holds more", () => {
    const file = new MemoryWorkbook(readWorkbook(first.bytes));
    file.insertRow("3-1 就労支援実績", 13);
    file.edit((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, at) =>
        sheet.name === "3-1 就労支援実績" && at === 13
          ? row.map((cell, column) => (column === 0 ? { ...cell, value: "※R1.7は短時間就労を含む" } : cell))
          : row,
      ),
    }));
    expect(holdsMoreThan(file.snapshot, first.outcome.report)).toBe(true);
  });

  test("nobody edited them: the file holds no more, whatever became of the records, and nothing is carried", async () => {
    const sample = sampleWorkbook();

    const records = {
      ...sample,
      sheets: sample.sheets.map((sheet) =>
        sheet.name === "就労支援_R1年度" ? { ...sheet, cells: sheet.cells.slice(0, -1) } : sheet,
      ),
    };
    const later = await reportFile(readWorkbook(first.bytes), records);
    expect(later.outcome.sections.flatMap(({ notes = [] }) => notes)).toEqual([]);
    expect(holdsMoreThan(readWorkbook(first.bytes), later.outcome.report)).toBe(false);
  });
});
