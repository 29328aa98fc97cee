import { utils, write } from "@e965/xlsx";
import type { Frame, Page } from "playwright-core";
import type {} from "../../src/workbench/workbench-handle";

/** The task pane's frame in the workbench, once its tabs are there. */
export async function readPane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForURL(/workbench-pane\.html/);
  await frame.getByRole("tablist").waitFor();
  return frame;
}

/** Writes one cell as an add-in would; the sheet's first row is its header. */
export function setCell(pane: Frame, sheet: string, address: string, value: string): Promise<void> {
  return pane.evaluate(
    ([name, at, text]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(at).values = [[text]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );
}

/** What sticks out of the pane or is cut off in it; texts for the ear alone are meant to be. */
export function misfits(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
    for (const element of document.querySelectorAll("#pane *")) {
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || element.closest("[aria-hidden=true]")) continue;
      const cut =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible";
      if (box.right > width + 0.5 || box.left < -0.5 || cut)
        found.push(`${element.tagName} ${element.textContent}`);
    }
    return found;
  });
}

/** The pane's width in Excel, and what a scroll bar leaves of it. */
const WIDTHS = [320, 303];

export async function misfitsAtEveryWidth(page: Page, pane: Frame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.locator("iframe").evaluate((frame, pixels) => {
      frame.style.flex = "none";
      frame.style.width = `${pixels}px`;
    }, width);
    await pane.waitForFunction((pixels) => window.innerWidth === pixels, width);
    found.push(...(await misfits(pane)).map((misfit) => `${width} px: ${misfit}`));
  }
  return found;
}

type Rows = readonly (readonly (string | number)[])[];

/** An .xlsx of these sheets. */
export function bookOf(sheets: Readonly<Record<string, Rows>>): Buffer {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const content: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!Buffer.isBuffer(content)) throw new Error("no workbook was written");
  return content;
}

/** Opens a workbook of these sheets in the workbench. */
export async function openInWorkbench(
  page: Page,
  name: string,
  sheets: Readonly<Record<string, Rows>>,
): Promise<Frame> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bookOf(sheets) });
  await page.locator(".file-name", { hasText: name }).waitFor();
  return readPane(page);
}

export function sheetNames(page: Page): Promise<readonly string[] | undefined> {
  return page.evaluate(() => window.workbench?.host.book.sheets().map(({ name }) => name));
}

/** Presses 中止 as soon as some pages are done: a test would come too late, pages go to the workbook together. */
export const STOP_AMID = `new MutationObserver((changes, observer) => {
  if (!/枚のうち [1-9]\\d*枚まで終わりました/.test(document.body.textContent)) return;
  observer.disconnect();
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "中止").click();
}).observe(document.body, { childList: true, subtree: true, characterData: true })`;

/** Excel takes its time for every request; the workbench answers before a browser can paint. */
export const TAKE_TIME = `{
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  prototype.sync = async function (...values) {
    await new Promise((later) => setTimeout(later, 60));
    return sync.apply(this, values);
  };
}`;
