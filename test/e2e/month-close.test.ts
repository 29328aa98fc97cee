import type { BrowserContext, Frame, Page } from "playwright-core";
import { eventually, openSite, type Site } from "./browser";
import { openInWorkbench, readPane, setCell, sheetNames } from "./pane-frame";

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

async function openWorkbench(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const visit = await site.visit("/workbench.html", { height: 1400 });
  context = visit.context;
  return { page: visit.page, pane: await readPane(visit.page) };
}

/** Value and number format of a cell. */
function cellIn(pane: Frame, sheet: string, address: string): Promise<readonly unknown[]> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (excel) => {
        const cell = excel.workbook.worksheets.getItem(name).getRange(at).load("values,numberFormat");
        await excel.sync();
        const found: readonly unknown[] = [cell.values[0]?.[0], cell.numberFormat[0]?.[0]];
        return found;
      }),
    [sheet, address] as const,
  );
}

function focusedRow(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => document.activeElement?.closest("[data-index]")?.textContent ?? undefined);
}

function said(pane: Frame, text: string) {
  return pane.getByRole("status").getByText(text).waitFor({ state: "attached" });
}

async function close(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "この月を確定…" }).click();
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await pane.getByRole("textbox", { name: "確認者" }).fill("所長");
  await page.keyboard.press("Enter");
  await said(pane, "H31.4 を確定しました。");
}

test("a closed month says what has changed, is opened and closed again, and stays so in the saved workbook", async () => {
  const { page, pane } = await openWorkbench();
  await close(page, pane);
  await pane.getByRole("button", { name: "H31.4: 確定済み" }).click();
  await setCell(pane, "相談_H31.4", "D3", "女");
  await pane.getByRole("button", { name: "H31.4: 確定後に変更あり" }).waitFor();
  const changed = pane.getByRole("list", { name: "変わった数字" });
  expect(await changed.getByRole("listitem").allTextContents()).toEqual([
    "2-1 新規相談受付件数 男性54",
    "2-1 新規相談受付件数 女性56",
  ]);

  await pane.getByRole("button", { name: "確定を取り消す…" }).click();
  await pane.getByRole("textbox", { name: "取り消す理由" }).fill("記入もれ");
  expect(await pane.getByRole("textbox", { name: "担当者" }).inputValue()).toBe("職員A");
  await pane.getByRole("button", { name: "確定を取り消す", exact: true }).click();
  await said(pane, "H31.4 の確定を取り消しました。");
  await close(page, pane);
  await pane.getByRole("button", { name: "H31.4: 確定済み" }).waitFor();
  await pane.getByRole("button", { name: "正誤表を作る" }).click();
  await said(pane, "変わった数字 2か所を並べました。");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "名前を付けて保存" }).click(),
  ]);
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await page.locator(".file-name", { hasText: /^(?!.*sample)/ }).waitFor();
  const again = await readPane(page);
  await again.getByRole("button", { name: "H31.4: 確定済み" }).waitFor();
  expect((await sheetNames(page))?.slice(-2)).toEqual(["点検の記録", "正誤表_R1"]);
});

const INTAKES = "相談_R1.8";
const CLOSURES = "終結_R1.8";

/** A month with a count of intakes and as many closures, every second of the month after: each of those a question. */
function questions(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => `R1-${String(index + 1).padStart(3, "0")}`);
  return {
    [INTAKES]: [
      ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
      ...numbers.map((number) => ["R1.8.1", number, "男", "30代", "本人", "就労"]),
    ],
    [CLOSURES]: [
      ["終結日", "受付番号", "終結理由"],
      ...numbers.map((number, index) => [index % 2 === 0 ? "R1.8.20" : "R1.9.2", number, "就労"]),
    ],
  };
}

async function openQuestions(): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const { page } = await openWorkbench();
  const pane = await openInWorkbench(page, "8月.xlsx", questions(12));
  await pane.getByRole("button", { name: "8月を点検" }).click();
  await pane.getByRole("group", { name: "見つかったこと" }).waitFor();
  return { page, pane };
}

test("corrections are made and taken back to the letter", async () => {
  const { pane } = await openWorkbench();
  await setCell(pane, "対応_R1.8", "C3", "電話･ﾒｰﾙ");
  const before = await cellIn(pane, "対応_R1.8", "C3");
  await pane.getByRole("combobox", { name: "点検する月" }).selectOption({ label: "R1.8" });
  await pane.getByRole("button", { name: "8月を点検" }).click();
  await pane.getByRole("button", { name: "まとめて直す…" }).click();
  await pane.getByRole("button", { name: "1件を直す", exact: true }).click();
  await said(pane, "1件を直しました。");
  expect((await cellIn(pane, "対応_R1.8", "C3"))[0]).toBe("電話・メール");
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await said(pane, "1件を元の値に戻しました。");
  expect(await cellIn(pane, "対応_R1.8", "C3")).toEqual(before);
});

test("a warning is settled where the clerk is in the list, and asked again once its record changes", async () => {
  const { page, pane } = await openQuestions();
  const row = pane.getByRole("listitem").filter({ hasText: `${CLOSURES} A7` });
  await row.scrollIntoViewIfNeeded();
  await row.getByRole("button", { name: "理由を書いて確認済みにする" }).click();
  await page.keyboard.type("届いた月に記入");
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await page.keyboard.press("Enter");
  await said(pane, "1件を確認済みにしました。");
  await eventually(async () => {
    expect(await focusedRow(pane)).toContain(`${CLOSURES} A9`);
  });
  await setCell(pane, CLOSURES, "C7", "中断");
  await pane.getByText("確認のあとに記録が変わりました。もう一度確認してください。").waitFor();
});
