import { createJisseki } from "../../../src/app/create-jisseki";
import { HostError } from "../../../src/app/host-error";
import { isRefusal } from "../../../src/app/refusal";
import { fileHandover } from "../../../src/hosts/office/file-handover";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writePublishedBook } from "../../../src/hosts/xlsx-file/write-published-book";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { recordSheet } from "../../fixtures/record-sheets";
import { workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const RECORDS = [
  recordSheet("対応_R1.5", ["5/7", "1", "面談", null], ["5/8", "1", "電話・メール", 2]),
  recordSheet("終結_R1.5", ["5/9", "1", "就労"]),
];

/** Jisseki where a download does nothing, as in Excel for Mac and iPad. */
const jisseki = createJisseki({
  ...officeBridge,
  clock: { today: () => ({ year: 2020, month: 4, day: 10 }) },
  files: { ...fileHandover, canSaveFiles: () => false, bookFile: writePublishedBook },
});

test("where files cannot be saved, Excel opens the published book, and nothing of ours is in its own workbook", async () => {
  const opened: Uint8Array[] = [];
  const host = office.newHost({ openBook: (book) => opened.push(book) });
  fillWorkbook(host, workbookOf(RECORDS));
  const before = await officeBridge.reader.readWorkbook();
  const files = await jisseki.publish({ fiscalYear: 2019, choice: { people: "aggregate" } });
  if (isRefusal(files)) throw new Error(files.refused);
  expect(await jisseki.handOver({ files, what: "csv" })).toBe("unavailable");
  expect(opened).toEqual([]);
  expect(await jisseki.handOver({ files, what: "book" })).toBe("opened");
  expect(opened.map((book) => Buffer.from(book).equals(Buffer.from(files.book)))).toEqual([true]);
  expect(opened.flatMap((book) => readWorkbook(book).sheets.map(({ name }) => name))).toContain(
    "2-2 支援方法",
  );
  expect(await officeBridge.reader.readWorkbook()).toEqual(before);
});

test("a book that Excel cannot open is an error of the host", async () => {
  const opened: Uint8Array[] = [];
  office.newHost({ openBook: (book) => opened.push(book) });
  await expect(fileHandover.openBook(new Uint8Array([1, 2, 3]))).rejects.toBeInstanceOf(HostError);
  expect(opened).toEqual([]);
});
