import type { Frame } from "playwright-core";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { Site } from "../e2e/browser";
import { readPane } from "../e2e/pane-frame";
import { fileOfSheets } from "./file-of-sheets";

/** Milliseconds that are simulated for every round trip. */
export const LATENCY = 50;

/** Reading a great file takes the spreadsheet its time, which nobody measures here. */
const OPENING = 300_000;

/** Opens a file of these sheets in the workbench, and answers the pane with its year at a glance. */
export async function openAtWork(site: Site, name: string, sheets: readonly SheetSnapshot[]): Promise<Frame> {
  const { page } = await site.visit(`/workbench.html?latency=${LATENCY}`);
  page.setDefaultTimeout(OPENING);
  await readPane(page);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: fileOfSheets(sheets) });
  await page.locator(".file-name", { hasText: name }).waitFor();
  const pane = await readPane(page);
  await pane.getByRole("table").waitFor();
  return pane;
}
