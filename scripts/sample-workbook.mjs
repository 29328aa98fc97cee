/**
 * Writes the sample workbook: fiscal year 2019 of invented people whose figures are the published ones.
 *
 *     node scripts/sample-workbook.mjs [OUT.xlsx]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { carriedSheet, monthSheets } from "./sample/record-sheets.mjs";
import { sampleYear } from "./sample/sample-year.mjs";
import { serviceSheets } from "./sample/service-sheets.mjs";
import { settingsRows } from "./sample/settings-rows.mjs";
import { workbookFile } from "./sample/workbook-file.mjs";

const [output = "dist/sample.xlsx"] = process.argv.slice(2);
const { carried, months, services } = sampleYear();
mkdirSync(dirname(output), { recursive: true });
const recordSheets = [carriedSheet(carried), ...months.flatMap(monthSheets), ...serviceSheets(services)];
writeFileSync(output, workbookFile(settingsRows(), recordSheets));
