import fc from "fast-check";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { XlsxFileReader, XlsxReportWriter } from "../../../src/hosts/xlsx-file/xlsx-file-bridge";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { cells, formula, number, range, text } from "../conformance/plan-members";

const SHEET: SheetPlan = {
  name: "2-2 支援方法",
  members: [cells("A1", [[text("電話・メール"), number(140), formula("=B1*2", 280), formula('=""', "")]])],
};

test("what was written is read back, empty cells around it too", async () => {
  const writer = new XlsxReportWriter("実績報告書");
  await writer.renameSheets([]);
  await writer.writeSheet({ plan: SHEET, how: { mode: "add" } });
  const wanted = { sheet: SHEET.name, range: range("A1:E2") };
  expect(await writer.readBack([wanted])).toEqual([
    {
      ...wanted,
      values: [
        ["電話・メール", 140, 280, "", null],
        [null, null, null, null, null],
      ],
    },
  ]);
});

test("a sheet that is overwritten keeps its place", async () => {
  const writer = new XlsxReportWriter("実績報告書");
  await writer.writeSheet({
    plan: { name: "一", members: [cells("A1", [[number(1)]])] },
    how: { mode: "add" },
  });
  await writer.writeSheet({ plan: { name: "二", members: [] }, how: { mode: "add" } });
  const again = { name: "一", members: [cells("A1", [[number(2)]])] };
  await writer.writeSheet({ plan: again, how: { mode: "overwrite", clear: [range("A1:C3")] } });
  const { sheets } = readWorkbook(await writer.workbook());
  expect(sheets.map(({ name, cells: [row] }) => [name, row?.[0]?.value])).toEqual([
    ["一", 2],
    ["二", undefined],
  ]);
});

test("sheets that are not there can be neither renamed, overwritten nor read", async () => {
  const writer = new XlsxReportWriter("実績報告書");
  await writer.writeSheet({ plan: SHEET, how: { mode: "add" } });
  const gone = expect.objectContaining({ name: "HostError", code: "place-gone" }) as unknown;
  await expect(writer.renameSheets([{ from: "旧", to: "旧 (2)" }])).rejects.toEqual(gone);
  await expect(
    writer.writeSheet({ plan: { name: "旧", members: [] }, how: { mode: "overwrite", clear: [] } }),
  ).rejects.toEqual(gone);
  await expect(writer.readBack([{ sheet: "旧", range: range("A1") }])).rejects.toEqual(gone);
});

test("a file's reader rejects what is no workbook", async () => {
  await expect(new XlsxFileReader(new Uint8Array([1, 2, 3])).readWorkbook()).rejects.toMatchObject({
    code: "not-a-workbook",
  });
});

test("a plan that Excel could not hold is refused as a HostError", async () => {
  const long = { name: "a".repeat(32), members: [] };
  await expect(writeWorkbook({ sheets: [long] }, "")).rejects.toMatchObject({
    name: "HostError",
    code: "unexpected",
  });
});

/**
 * Characters of any script, and what XML spells in a special way. Not a carriage return (the
 * parser reads CR LF as LF), nor text that looks like a spelt character (it decodes that twice in results).
 */
const anyCharacter = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  fc.constantFrom("\n", "\t", "\u000b", "&", "<", "]]>", '"', " "),
);
const anyText = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 });
const anyNumber = fc
  .double({ noNaN: true, min: -1e15, max: 1e15 })
  .map((value) => (Object.is(value, -0) ? 0 : value));

test("any text, number and result of a formula comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyText, anyNumber, fc.oneof(anyText, anyNumber, fc.constant(""))), {
        minLength: 1,
        maxLength: 20,
      }),
      async (rows) => {
        const planned = rows.map(([string, value, result]) => [
          text(string),
          number(value),
          formula("=A1", result),
        ]);
        const bytes = await writeWorkbook(
          { sheets: [{ name: "試験", members: [cells("A1", planned)] }] },
          "",
        );
        const read = readWorkbook(bytes).sheets[0]?.cells.map((row) => row.map(({ value }) => value));
        expect(read).toEqual(rows);
      },
    ),
    { numRuns: 50 },
  );
});

test("a new sheet stands in the place that it is given", async () => {
  const writer = new XlsxReportWriter("実績報告書");
  for (const name of ["一", "三"])
    await writer.writeSheet({ plan: { name, members: [] }, how: { mode: "add" } });
  await writer.writeSheet({ plan: { name: "二", members: [] }, how: { mode: "add", place: 1 } });
  expect(writer.sheets.map(({ name }) => name)).toEqual(["一", "二", "三"]);
});
