import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { openSite, type Site } from "./browser";
import { openInWorkbench, readPane, setCell, sheetNames, STOP_AMID, TAKE_TIME } from "./pane-frame";

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

const WAIT = { timeout: 120_000 };
const METHODS = "2-2 支援方法";
const MARK = "前年度の文";
const WORDS = "電話での相談が増えた。";

/** Contacts of a year; a workbook names its year by them. */
const contactsOf = (year: string) => ({
  [`対応_${year}.5`]: [
    ["対応日", "受付番号", "支援方法"],
    [`${year}.5.13`, "1", "面談"],
    [`${year}.5.14`, "1", "訪問"],
  ],
});

async function openOffice(year: string): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const { page, context: opened } = await site.visit("/workbench.html", { height: 1400 });
  context = opened;
  await (await readPane(page)).getByRole("table").waitFor(WAIT);
  const pane = await openInWorkbench(page, `${year}.xlsx`, contactsOf(year));
  await pane.getByRole("tab", { name: "年次報告" }).click();
  return { page, pane };
}

async function build(pane: Frame, button = "年次報告を作成"): Promise<void> {
  // The result of the build before stands there until this one begins.
  await pane.evaluate(() => {
    for (const heading of document.querySelectorAll("h2")) heading.dataset["before"] = "";
  });
  await pane.getByRole("button", { name: button }).click();
  await pane.locator("h2:not([data-before])", { hasText: "作成の結果" }).waitFor(WAIT);
  await pane.getByText("か所が記録と一致").waitFor();
}

/** What a sheet shows, row by row; blank rows and cells left out. */
function textsOf(pane: Frame, sheet: string): Promise<readonly (readonly string[])[]> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (excel) => {
        const range = excel.workbook.worksheets.getItem(name).getUsedRange().load("text");
        await excel.sync();
        return range.text.map((row) => row.map((text) => text.trim()).filter((text) => text !== ""));
      }),
    sheet,
  );
}

/** Row and column, counted from 0, of the cell with this text. */
function placeOf(pane: Frame, sheet: string, text: string): Promise<readonly [number, number]> {
  return pane.evaluate(
    ([name, wanted]) =>
      Excel.run(async (excel) => {
        const range = excel.workbook.worksheets.getItem(name).getUsedRange();
        range.load("text,rowIndex,columnIndex");
        await excel.sync();
        const row = range.text.findIndex((texts) => texts.includes(wanted));
        const column = range.text[row]?.indexOf(wanted) ?? -1;
        if (column < 0) throw new Error(`${wanted} is not on ${name}`);
        const found: readonly [number, number] = [range.rowIndex + row, range.columnIndex + column];
        return found;
      }),
    [sheet, text] as const,
  );
}

/** The first cell of the area for the section's words. */
async function wordsCell(pane: Frame): Promise<string> {
  const [row] = await placeOf(pane, METHODS, "●分析");
  return `A${row + 2}`;
}

/** As staff do: a note in a row of its own above the table, and a column at its right. */
async function addBesideTable(pane: Frame, note: string, column: string): Promise<void> {
  const [head] = await placeOf(pane, METHODS, "面談");
  const [total, right] = await placeOf(pane, METHODS, "合計");
  expect(total).toBe(head);
  await pane.evaluate(
    ([sheet, row, beside, above, label]) =>
      Excel.run(async (excel) => {
        const place = excel.workbook.worksheets.getItem(sheet);
        place.getRange(`${row + 1}:${row + 1}`).insert("Down");
        place.getCell(row, 0).values = [[above]];
        place.getCell(row + 1, beside).values = [[label]];
        await excel.sync();
      }),
    [METHODS, head, right + 1, note, column] as const,
  );
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "名前を付けて保存" }).click(),
  ]);
  return readFileSync(await download.path());
}

test("the words, the note and the column of staff stand there after the next build, and after one that was stopped", async () => {
  const { page, pane } = await openOffice("R1");
  await build(pane);
  await setCell(pane, METHODS, await wordsCell(pane), WORDS);
  await addBesideTable(pane, "速報値です。", "職員の列");
  const names = await sheetNames(page);
  await build(pane, "もう一度作成");
  const texts = (await textsOf(pane, METHODS)).flat();
  expect(texts).toEqual(expect.arrayContaining([WORDS, "速報値です。", "職員の列"]));
  expect(await sheetNames(page)).toEqual(names);
  const before = await textsOf(pane, METHODS);
  await setCell(pane, "対応_R1.5", "C3", "面談");
  await pane.evaluate(TAKE_TIME);
  // The record was corrected after the pane had said which figures change: it says so first.
  await pane.getByRole("button", { name: "もう一度作成" }).click();
  await pane.getByText("前に示したものと違っています").waitFor(WAIT);
  await pane.evaluate(STOP_AMID);
  await pane.getByRole("button", { name: "もう一度作成" }).click();
  await pane.locator("p").filter({ hasText: "作成を始める前のままです" }).waitFor(WAIT);
  expect(await textsOf(pane, METHODS)).toEqual(before);
  expect(await sheetNames(page)).toEqual(names);
});

test("last year's report brings its figures and words, marked until they are edited", async () => {
  const lastYear = await openOffice("R1");
  await build(lastYear.pane);
  await setCell(lastYear.pane, METHODS, await wordsCell(lastYear.pane), WORDS);
  const buffer = await saved(lastYear.page);
  await context?.close();

  const { pane } = await openOffice("R2");
  await pane.getByRole("button", { name: "前年度の報告書・ブックから引き継ぐ…" }).click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles({ name: "R1報告.xlsx", mimeType: "application/octet-stream", buffer });
  await pane.getByRole("button", { name: "引き継ぐ", exact: true }).click(WAIT);
  await pane.locator(".fui-MessageBarBody").filter({ hasText: "前年度の文（1か所）" }).waitFor(WAIT);
  await build(pane);
  const texts = await textsOf(pane, METHODS);
  expect(texts).toContainEqual(expect.arrayContaining(["R元年度", "1", "1", "2"]));
  expect(texts.find((row) => row.includes("●分析"))).toContain(MARK);
  expect(texts.flat().filter((text) => text === WORDS)).not.toEqual([]);
  await setCell(pane, METHODS, await wordsCell(pane), "今年度は訪問が増えた。");
  expect((await textsOf(pane, METHODS)).find((row) => row.includes("●分析"))).not.toContain(MARK);
  await build(pane, "もう一度作成");
  const after = await textsOf(pane, METHODS);
  expect(after.flat()).toContain("今年度は訪問が増えた。");
  expect(after.find((row) => row.includes("●分析"))).not.toContain(MARK);
});

test("at the year's end the totals go to 過年度, and a second press finds them there", async () => {
  const year: Record<string, (readonly string[])[]> = {};
  const months = [
    "H31.4",
    ...Array.from({ length: 8 }, (_, index) => `R1.${index + 5}`),
    "R2.1",
    "R2.2",
    "R2.3",
  ];
  for (const month of months)
    year[`相談_${month}`] = [
      ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
      [`${month}.10`, `${month}-1`, "男", "40代", "本人", "就労"],
    ];
  const { page, context: opened } = await site.visit("/workbench.html", { height: 1400 });
  context = opened;
  await (await readPane(page)).getByRole("table").waitFor(WAIT);
  const pane = await openInWorkbench(page, "R1.xlsx", year);
  await pane.getByRole("tab", { name: "年次報告" }).click();
  const keep = pane.getByRole("button", { name: "今年度の集計を過年度に加える" });
  await keep.click(WAIT);
  const message = pane.locator(".fui-MessageBarBody");
  await message.filter({ hasText: /「設定」シートの「過年度」に、\S+ の集計/ }).waitFor(WAIT);
  expect(await textsOf(pane, "設定")).toContainEqual(expect.arrayContaining(["過年度 2-4", "R元年度", "12"]));
  await keep.click(WAIT);
  await message.filter({ hasText: "書き込むものはありませんでした" }).waitFor(WAIT);
});
