import { makeSettingsSheet } from "../../src/app/make-settings-sheet";
import { readOfficeSettings } from "../../src/app/read-office-settings";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

test("a book without 設定 gets one, behind its sheets, with the year", async () => {
  const book = new MemoryWorkbook(workbookOf([intakes("相談_R1.5", "5/13")]));
  await expect(makeSettingsSheet(book.snapshot, 2019, book)).resolves.toEqual({
    made: true,
    sheet: "設定",
    added: 0,
  });
  expect(book.snapshot.sheets.map(({ name }) => name)).toEqual(["相談_R1.5", "設定"]);
  expect(readOfficeSettings(book.snapshot)).toMatchObject({ fiscalYear: 2019, issues: [] });
});

test.each(["設定", "設 定"])(
  "an existing %s keeps its rows, and gets those that it lacks below",
  async (name) => {
    const book = new MemoryWorkbook(
      workbookOf([
        sheetOf(name, [
          ["項目", "値"],
          ["年度", "H30"],
        ]),
      ]),
    );
    const before = book.snapshot;
    const { made, sheet, added } = await makeSettingsSheet(before, 2019, book);
    expect({ made, sheet }).toEqual({ made: false, sheet: name });
    expect(added).toBeGreaterThan(5);
    const [after] = book.snapshot.sheets;
    expect(after?.cells.slice(0, 2).map((row) => row.slice(0, 2))).toEqual(before.sheets[0]?.cells);
    expect(readOfficeSettings(book.snapshot)).toMatchObject({ fiscalYear: 2018, issues: [] });
    await expect(makeSettingsSheet(book.snapshot, 2019, book)).resolves.toMatchObject({ added: 0 });
  },
);
