import { Workbook } from "wasm-xlsxwriter";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellFormats, DEFAULT_CELL } from "./cell-formats.mjs";

const A4 = 9;
const HEADER_HEIGHT = 32;
const SETTINGS_WIDTHS = [26, 36, 23, 26];
const SETTINGS_WIDTH_BEYOND = 23;
const LAST_SETTINGS_COLUMN = 10;

function printOnA4(sheet, headerRows) {
  sheet.setPaperSize(A4);
  sheet.setLandscape();
  sheet.setPrintFitToPages(1, 0);
  sheet.setMargins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
  sheet.setRepeatRows(0, headerRows - 1);
  sheet.setFooter("&L&A&R&P / &N");
}

function writeCell(sheet, row, column, value, format) {
  if (value === null || value === "") sheet.writeBlank(row, column, format);
  else if (typeof value === "number") sheet.writeNumberWithFormat(row, column, value, format);
  else sheet.writeStringWithFormat(row, column, value, format);
}

function writeRecordSheet(workbook, formats, { name, columns, rows }) {
  const sheet = workbook.addWorksheet().setName(name);
  columns.forEach(({ title, width }, column) => {
    sheet.setColumnWidth(column, width);
    writeCell(sheet, 0, column, title, typeof title === "number" ? formats.sessionDate : formats.header);
  });
  sheet.setRowHeight(0, HEADER_HEIGHT);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => writeCell(sheet, row + 1, column, value, formats[columns[column].type]));
  });
  sheet.setFreezePanes(1, 0);
  sheet.autofilter(0, 0, rows.length, columns.length - 1);
  printOnA4(sheet, 1);
}

const settingsFormat = (formats, look, value) => {
  if (look !== "body") return formats[look];
  return typeof value === "number" ? formats.settingNumber : formats.setting;
};

function writeSettings(workbook, formats, rows) {
  const sheet = workbook.addWorksheet().setName("設定");
  for (let column = 0; column <= LAST_SETTINGS_COLUMN; column += 1) {
    sheet.setColumnWidth(column, SETTINGS_WIDTHS[column] ?? SETTINGS_WIDTH_BEYOND);
  }
  rows.forEach(({ look, cells }, row) => {
    cells.forEach((value, column) =>
      writeCell(sheet, row, column, value, settingsFormat(formats, look, value)),
    );
  });
  sheet.setFreezePanes(1, 0);
  printOnA4(sheet, 1);
}

/** The library writes the time of writing; without it the same records give the same bytes. */
function withoutWritingTime(bytes) {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts["docProps/core.xml"]);
  parts["docProps/core.xml"] = strToU8(core.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2020-04-01T00:00:00Z"));
  return zipSync(parts, { mtime: "1980-01-01T00:00:00", level: 6 });
}

/** The .xlsx bytes of 設定 and the record sheets, in the order given. */
export function workbookFile(settings, recordSheets) {
  const workbook = new Workbook();
  workbook.setDefaultFormat(DEFAULT_CELL.format(), DEFAULT_CELL.rowPixels, DEFAULT_CELL.columnPixels);
  const formats = cellFormats();
  writeSettings(workbook, formats, settings);
  for (const sheet of recordSheets) writeRecordSheet(workbook, formats, sheet);
  const bytes = workbook.saveToBufferSync();
  workbook.free();
  return withoutWritingTime(bytes);
}
