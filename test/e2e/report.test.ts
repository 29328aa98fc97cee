import type { BrowserContext, Frame, Page } from "playwright-core";
import { PANE_LANGUAGES } from "../taskpane/pane-languages";
import { openSite, type Site } from "./browser";
import { bookOf, misfitsAtEveryWidth, readPane, sheetNames, STOP_AMID, TAKE_TIME } from "./pane-frame";

let site: Site;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  site = await openSite();
});

afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
});

afterAll(async () => {
  await site.close();
});

const WAIT = { timeout: 120_000 };

/** The workbench with its sample open, and 年次報告 in the pane with what would be made. */
async function onReport(
  language: "ja" | "en" = "ja",
): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const visit = await site.visit(`/workbench.html?lang=${language}`, { height: 1400 });
  contexts.push(visit.context);
  const pane = await readPane(visit.page);
  const { messages } = PANE_LANGUAGES[language];
  await pane.getByRole("table").waitFor(WAIT);
  await pane.getByRole("tab", { name: messages.places.report }).click();
  await pane.getByRole("button", { name: messages.report.sheetList }).waitFor(WAIT);
  return { page: visit.page, pane };
}

const message = (pane: Frame, words: string | RegExp) =>
  pane.locator(".fui-MessageBarBody").filter({ hasText: words });
const opener = (pane: Frame) => pane.getByRole("button", { name: /^載せる項目を選ぶ \(\d+\/\d+\)$/ });
const focused = (pane: Frame) =>
  pane.evaluate(() => document.activeElement?.closest("[data-section]")?.getAttribute("data-section"));
const order = (pane: Frame) =>
  pane
    .locator("[data-section]")
    .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-section")));

/** The numbers in a text. */
function counts(label: string): readonly number[] {
  return [...label.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

test("the report's sections are chosen by the keyboard, written on 設定, and built in that order", async () => {
  const { page, pane } = await onReport();
  const [printed = 0, all = 0] = counts((await opener(pane).textContent()) ?? "");
  expect(all).toBeGreaterThanOrEqual(24);
  await opener(pane).click();
  await pane.getByRole("checkbox", { name: /^2-3 / }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  expect(await focused(pane)).toBe("2-3");
  expect((await order(pane)).slice(2, 5)).toEqual(["2-1", "2-3", "2-2"]);
  await pane.getByText("2-3 を2-2の前に移しました").waitFor({ state: "attached" });
  await page.keyboard.press("ArrowUp");
  expect(await focused(pane)).toBe("2-1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused(pane)).toBeUndefined();
  await page.keyboard.press("Enter");
  await page.keyboard.type("相談員の研修");
  await page.keyboard.press("Enter");
  await pane.getByRole("checkbox", { name: /^相談員の研修/ }).waitFor();
  await pane.getByRole("checkbox", { name: /^7-9 / }).click();
  await pane.getByRole("button", { name: "この構成にする" }).click();
  await message(pane, "載せる項目を「設定」シートの「報告書の構成」に書きました。").waitFor(WAIT);
  await pane.getByRole("button", { name: `載せる項目を選ぶ (${printed}/${all + 1})` }).waitFor(WAIT);
  await opener(pane).click();
  expect((await order(pane)).slice(2, 5)).toEqual(["2-1", "2-3", "2-2"]);
  expect(await pane.getByRole("checkbox", { name: /^7-9 / }).isChecked()).toBe(false);
  await pane.getByRole("button", { name: "戻る" }).click();
  await pane.getByRole("button", { name: "年次報告を作成" }).click();
  await pane.getByRole("heading", { name: "作成の結果" }).waitFor(WAIT);
  const names = (await sheetNames(page)) ?? [];
  const pages = ["2-1", "2-3", "2-2", "相談員の研修"].map((start) =>
    names.findIndex((name) => name.startsWith(start)),
  );
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
  expect(pages.every((place) => place >= 0)).toBe(true);
  expect(names.filter((name) => name.startsWith("7-9"))).toEqual([]);
  await pane.getByRole("button", { name: /^2 相談支援実績（\d+枚）$/ }).click();
  await pane.getByRole("button", { name: /^2-3 .* を開く$/ }).waitFor();
});

test("with the mouse, a second press at the same spot moves the same section on", async () => {
  const { page, pane } = await onReport();
  await opener(pane).click();
  const box = await pane.getByRole("button", { name: "2-5 を上へ" }).boundingBox();
  if (!box) throw new Error("the button is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let press = 0; press < 3; press++) {
    await page.mouse.down();
    await page.mouse.up();
  }
  expect((await order(pane)).slice(2, 7)).toEqual(["2-1", "2-5", "2-2", "2-3", "2-4"]);
  expect(await focused(pane)).toBe("2-5");
});

test("a stopped build leaves no sheet behind, and says so", async () => {
  const { page, pane } = await onReport();
  const before = await sheetNames(page);
  await pane.evaluate(TAKE_TIME);
  await pane.evaluate(STOP_AMID);
  await pane.getByRole("button", { name: "年次報告を作成" }).click();
  await pane
    .locator("p")
    .filter({ hasText: "中止しました。報告書は、作成を始める前のままです。" })
    .waitFor(WAIT);
  expect(await sheetNames(page)).toEqual(before);
});

test("another year's book is looked into and taken over; a book of this year is refused", async () => {
  const { page, pane } = await onReport();
  const before = await sheetNames(page);
  await pane.getByRole("button", { name: "前年度の報告書・ブックから引き継ぐ…" }).click();
  const choose = (name: string, date: string) =>
    pane.locator('input[type="file"]').setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: bookOf({
        対応: [
          ["対応日", "受付番号", "支援方法"],
          [date, "1", "面談"],
        ],
      }),
    });
  await choose("今年.xlsx", "R1.5.13");
  await pane.getByText(/「今年.xlsx」は令和元年度のものです/).waitFor(WAIT);
  await choose("前年.xlsx", "H30.5.14");
  await pane.getByRole("heading", { name: "「前年.xlsx」にあったもの" }).waitFor(WAIT);
  expect(await sheetNames(page)).toEqual(before);
  await pane.getByRole("checkbox", { name: "このファイルの数字に置きかえる" }).click();
  await pane.getByRole("button", { name: "引き継ぐ" }).click();
  await message(pane, "「設定」シートに書きました: H30 の数字").waitFor(WAIT);
  expect(await sheetNames(page)).toEqual(before);
});

test.each(["ja", "en"] as const)("the pages of the report are whole at 320 px (%s)", async (language) => {
  const { messages } = PANE_LANGUAGES[language];
  const { page, pane } = await onReport(language);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await pane.getByRole("button", { name: /\(\d+\/\d+\)$/ }).click();
  await pane.getByRole("button", { name: messages.sections.moveUp("2-3") }).click();
  await pane.getByRole("button", { name: messages.sections.rename("2-3") }).click();
  await pane.getByRole("button", { name: messages.sections.add }).click();
  await pane.getByRole("radio", { name: messages.sections.table }).click();
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await pane.getByRole("button", { name: messages.back }).click();
  await message(pane, messages.sections.left).waitFor();
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await pane.getByRole("button", { name: messages.lastYear.open }).click();
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
});

test("a part of the add-in that cannot be fetched is said in words, and comes once the line is back", async () => {
  const { page, context } = await site.visit("/workbench.html?lang=ja");
  contexts.push(context);
  let refused = 0;
  const part = "**/chunks/writing.*.js";
  await context.route(part, (route) => {
    refused += 1;
    return route.abort();
  });
  const pane = await readPane(page);
  const { messages } = PANE_LANGUAGES.ja;
  await pane.getByRole("table").waitFor(WAIT);
  await pane.getByRole("tab", { name: messages.places.report }).click();
  await message(pane, "アドインの一部を読み込めませんでした。").waitFor(WAIT);
  expect(refused).toBeGreaterThan(0);
  await context.unroute(part);
  await pane.getByRole("button", { name: messages.reload }).click();
  await pane.getByRole("button", { name: messages.report.sheetList }).waitFor(WAIT);
});
