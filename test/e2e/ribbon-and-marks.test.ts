import type { BrowserContext, Frame, Page } from "playwright-core";
import { openSite, type Site } from "./browser";
import { openInWorkbench, readPane } from "./pane-frame";

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
const ROWS = [
  ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
  ["R1.8.5", "R1-0001", "不明瞭", "30代", "本人", "就労"],
];

async function open(): Promise<{
  readonly page: Page;
  readonly pane: Frame;
  readonly errors: readonly string[];
}> {
  const visit = await site.visit("/workbench.html");
  context = visit.context;
  await readPane(visit.page);
  const pane = await openInWorkbench(visit.page, "8月.xlsx", { [SHEET]: ROWS });
  return { page: visit.page, pane, errors: visit.errors };
}

/** The fill and the weight in which the spreadsheet draws a cell of the sheet that is shown. */
async function drawnAs(page: Page, row: number, column: number, fill: string | null): Promise<void> {
  await page.waitForFunction(
    ([r, c, wanted]) => {
      const sheet = window.workbench?.host.book.activeSheet().univerSheet.getSheet();
      const style = sheet?.getCell(r, c)?.s;
      const colour = typeof style === "object" ? style?.bg?.rgb : undefined;
      return (colour ?? null) === wanted;
    },
    [row, column, fill] as const,
  );
}

test("conditional formats of the add-in are drawn over the cells, and go again", async () => {
  const { page, pane, errors } = await open();
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      const sheet = excel.workbook.worksheets.getFirst();
      const { custom } = sheet.getRanges("C2,E2:F2").conditionalFormats.add("Custom");
      custom.rule.formula = '=LEN("jisseki-mark")>0';
      custom.format.fill.color = "#F8CBAD";
      await excel.sync();
    }),
  );
  await drawnAs(page, 1, 2, "#F8CBAD");
  await drawnAs(page, 1, 5, "#F8CBAD");
  await drawnAs(page, 1, 3, null);
  await pane.evaluate(() =>
    Excel.run(async (excel) => {
      const formats = excel.workbook.worksheets.getFirst().getRange().conditionalFormats.load("items/id");
      await excel.sync();
      for (const format of formats.items) format.delete();
      await excel.sync();
    }),
  );
  await drawnAs(page, 1, 2, null);
  expect(errors).toEqual([]);
});

test("今月を点検 shows the findings of the current month in the pane", async () => {
  const { page, pane } = await open();
  await page.getByRole("button", { name: "今月を点検" }).click();
  await pane.getByRole("heading", { name: "R1.8 の点検結果" }).waitFor();
  await pane.getByRole("group", { name: "見つかったこと" }).waitFor();
});

test("今月を点検 is carried out also where it is pressed before the pane is there", async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const pane = document.querySelector("iframe");
    const done = new Promise<void>((resolve) => {
      pane?.contentWindow?.addEventListener("pagehide", () => {
        setTimeout(() => void window.workbench?.ribbon.press("checkThisMonth").then(resolve), 0);
      });
    });
    pane?.contentWindow?.location.reload();
    return done;
  });
  const again = await readPane(page);
  await again.getByRole("heading", { name: "R1.8 の点検結果" }).waitFor();
});
