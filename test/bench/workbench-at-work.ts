import type { Frame, Page } from "playwright-core";
import type {} from "../../src/workbench/workbench-handle";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { Site } from "../e2e/browser";
import { readPane } from "../e2e/pane-frame";
import { fileOfSheets } from "./file-of-sheets";

/** Milliseconds that are simulated for every round trip. */
const LATENCY = 50;

/** Reading a great file takes the spreadsheet its time, which nobody measures here. */
const OPENING = 300_000;

/** The workbench with its sample. */
export async function openWorkbench(site: Site): Promise<Page> {
  const { page } = await site.visit(`/workbench.html?latency=${LATENCY}`);
  page.setDefaultTimeout(OPENING);
  await readPane(page);
  return page;
}

/** Opens a file of these sheets, and answers the pane with its year at a glance. */
export async function openSheets(page: Page, name: string, sheets: readonly SheetSnapshot[]): Promise<Frame> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: fileOfSheets(sheets) });
  await page.locator(".file-name", { hasText: name }).waitFor();
  const pane = await readPane(page);
  await pane.getByRole("table").waitFor();
  return pane;
}

/** Runs something, and counts the round trips that it took. */
export async function countingRoundTrips<Result>(
  page: Page,
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly roundTrips: number }> {
  await page.evaluate(() => window.workbench?.host.requests.reset());
  const result = await run();
  const roundTrips = await page.evaluate(() => window.workbench?.host.requests.roundTrips);
  if (roundTrips === undefined) throw new Error("no workbook is open");
  return { result, roundTrips };
}
