/**
 * Writes the sample workbook: fiscal year 2019 of invented people whose figures are the published ones.
 *
 *     node scripts/sample-workbook.mjs [OUT.xlsx]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { carriedSheet, monthSheets } from "./sample/record-sheets.mjs";
import { sampleYear } from "./sample/sample-year.mjs";
import { settingsRows } from "./sample/settings-rows.mjs";
import { workbookFile } from "./sample/workbook-file.mjs";

const [output = "dist/sample.xlsx"] = process.argv.slice(2);
const { carried, months } = sampleYear();
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, workbookFile(settingsRows(), [carriedSheet(carried), ...months.flatMap(monthSheets)]));
