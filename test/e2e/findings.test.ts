import type { BrowserContext, Frame, Page } from "playwright-core";
import { eventually, openSite, type Site } from "./browser";
import { openInWorkbench, readPane, setCell } from "./pane-frame";

let site: Site;
let context: BrowserContext | undefined;

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  await context?.close();
});

afterAll(async () => {
  await site.close();
});

const SHEET = "相談_R1.8";

/** A month of which every row has a sex that no list has. */
function manyWrong(rows: number): readonly (readonly string[])[] {
  const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
  const wrong = Array.from({ length: rows }, (_, row) => [
    "R1.8.5",
    `R1-${String(row + 1).padStart(4, "0")}`,
    "不明瞭",
    "30代",
    "本人",
    "就労",
  ]);
  return [header, ...wrong];
}

/** The findings of such a month, in the workbench. */
async function openFindings(rows: number): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const visit = await site.visit("/workbench.html");
  context = visit.context;
  const { page } = visit;
  await readPane(page);
  const pane = await openInWorkbench(page, "多い.xlsx", { [SHEET]: manyWrong(rows) });
  await pane.getByRole("combobox", { name: "点検する月" }).selectOption({ label: "R1.8" });
  await pane.getByRole("button", { name: "8月を点検" }).click();
  await pane.getByRole("group", { name: "見つかったこと" }).waitFor();
  return { page, pane };
}

/** The row that the focus is in, and the name or text of what has it. */
function focused(pane: Frame) {
  return pane.evaluate(() => {
    const { activeElement: element } = document;
    const box = element?.getBoundingClientRect();
    return {
      row: element?.closest("[data-index]")?.getAttribute("data-index") ?? null,
      name: element?.getAttribute("aria-label") ?? element?.textContent ?? "",
      isSeen: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
    };
  });
}

/** The focus follows once its row is drawn. */
function focusComesTo(pane: Frame, place: Partial<Awaited<ReturnType<typeof focused>>>): Promise<void> {
  return eventually(async () => {
    expect(await focused(pane)).toMatchObject(place);
  });
}

/** Pixels that are blank between two rows of the view, and elements on the page. */
function drawn(pane: Frame) {
  return pane.evaluate(() => {
    const rows = [...document.querySelectorAll("[data-index]")]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > 0 && top < window.innerHeight)
      .sort((a, b) => a.top - b.top);
    const gaps = rows.slice(1).map(({ top }, index) => Math.abs(top - (rows[index]?.bottom ?? 0)));
    const last = rows.at(-1)?.bottom ?? 0;
    return {
      blank: Math.max(0, ...gaps, window.innerHeight - last),
      elements: document.querySelectorAll("*").length,
    };
  });
}

test("thousands of findings are few elements, and fill the view wherever it is scrolled to", async () => {
  const { pane } = await openFindings(2000);
  expect((await drawn(pane)).elements).toBeLessThan(1000);
  for (const top of [30_000, 150_000, 60_000]) {
    await pane.evaluate((pixels) => {
      window.scrollTo(0, pixels);
    }, top);
    await eventually(async () => {
      const { blank, elements } = await drawn(pane);
      expect(blank).toBeLessThanOrEqual(1);
      expect(elements).toBeLessThan(1000);
    });
  }
});

test("the keyboard goes over all of them, to the actions of one, and out of the list", async () => {
  const { page, pane } = await openFindings(2000);
  await pane.getByRole("button", { name: /^相談_R1\.8 [\d,]+件$/ }).focus();
  await page.keyboard.press("ArrowDown");
  await focusComesTo(pane, { row: "1", isSeen: true });
  await page.keyboard.press("Tab");
  await focusComesTo(pane, { row: "1", name: `${SHEET} C2 へ` });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("PageDown");
  await focusComesTo(pane, { row: "11", isSeen: true });
  await page.keyboard.press("End");
  await eventually(async () => {
    const { row, isSeen } = await focused(pane);
    expect(Number(row)).toBeGreaterThan(1999);
    expect(isSeen).toBe(true);
  });
  await page.keyboard.press("Home");
  await focusComesTo(pane, { row: "0", isSeen: true });
  await page.keyboard.press("Shift+Tab");
  await focusComesTo(pane, { row: null });
});

test("an edit is followed by itself: what is settled is said, and the focus goes to what stands there then", async () => {
  const { page, pane } = await openFindings(50);
  await pane.getByRole("button", { name: /^相談_R1\.8 [\d,]+件$/ }).focus();
  for (let row = 0; row < 5; row++) await page.keyboard.press("ArrowDown");
  await setCell(pane, SHEET, "C6", "男");
  await pane.getByText("直ったもの 1件", { exact: false }).first().waitFor();
  await focusComesTo(pane, { row: "5", isSeen: true });
  await page.keyboard.press("Tab");
  await focusComesTo(pane, { name: `${SHEET} C7 へ` });
});
