import { strToU8, zipSync } from "fflate";
import { contentsNotCarried } from "../../../src/workbench/package/contents-not-carried";

const SHEET = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const PLAIN_STYLES = '<styleSheet><fonts count="1"/><fills count="2"/><borders count="1"/></styleSheet>';

function xlsx(parts: Readonly<Record<string, string>>): Uint8Array {
  const all = {
    "xl/workbook.xml": "<workbook/>",
    "xl/styles.xml": PLAIN_STYLES,
    "xl/worksheets/sheet1.xml": `${SHEET}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

test("a workbook of plain cells has nothing that is not carried", () => {
  expect(contentsNotCarried(xlsx({}))).toEqual([]);
});

test.each([
  ["charts", { "xl/charts/chart1.xml": "<c/>" }],
  ["drawings", { "xl/media/image1.png": "" }],
  ["drawings", { "xl/drawings/drawing1.xml": '<xdr:wsDr><xdr:sp macro=""></xdr:sp></xdr:wsDr>' }],
  ["comments", { "xl/comments1.xml": "<comments/>" }],
  ["pivotTables", { "xl/pivotTables/pivotTable1.xml": "<p/>" }],
  ["macros", { "xl/vbaProject.bin": "" }],
  ["tables", { "xl/tables/table1.xml": "<t/>" }],
  ["externalLinks", { "xl/externalLinks/externalLink1.xml": "<e/>" }],
  [
    "conditionalFormats",
    { "xl/worksheets/sheet1.xml": `${SHEET}<conditionalFormatting sqref="A1"/></worksheet>` },
  ],
  [
    "validations",
    {
      "xl/worksheets/sheet1.xml": `${SHEET}<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations></worksheet>`,
    },
  ],
  ["protection", { "xl/worksheets/sheet1.xml": `${SHEET}<sheetProtection sheet="1"/></worksheet>` }],
  ["filters", { "xl/worksheets/sheet1.xml": `${SHEET}<autoFilter ref="A1:B2"/></worksheet>` }],
  ["cellFormats", { "xl/styles.xml": PLAIN_STYLES.replace('fills count="2"', 'fills count="3"') }],
])("finds %s", (kind, parts) => {
  expect(contentsNotCarried(xlsx(parts))).toEqual([kind]);
});

test("a chart's own drawing is no shape", () => {
  const drawing = "<xdr:wsDr><xdr:graphicFrame/></xdr:wsDr>";
  expect(
    contentsNotCarried(xlsx({ "xl/charts/chart1.xml": "<c/>", "xl/drawings/drawing1.xml": drawing })),
  ).toEqual(["charts"]);
});
