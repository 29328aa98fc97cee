import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { printedPages } from "../files/libreoffice";
import { openSite, type Site } from "./browser";
import { misfitsAtEveryWidth, openInWorkbench, readPane, sheetNames } from "./pane-frame";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

const WAIT = { timeout: 120_000 };

const press = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).click(WAIT);

const HEADER = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const CLOSURES = ["終結日", "受付番号", "終結理由"];

const RECORDS = {
  "相談_H31.4": [
    HEADER,
    ["H31.4.8", "R1-001", "男", "30代", "本人", "就労"],
    ["H31.4.9", "R1-002", "女", "40代", "本人", "住まい"],
  ],
  "終結_H31.4": [CLOSURES, ["H31.4.20", "R1-001", "就労"]],
  "相談_R1.5": [HEADER, ["R1.5.8", "R1-003", "男", "50代", "本人", "就労"]],
  "終結_R1.5": [CLOSURES, ["R1.5.20", "R1-003", "就労"]],
};

async function close(page: Page, pane: Frame, month: string): Promise<void> {
  await pane.getByRole("button", { name: "この月を確定…" }).click(WAIT);
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await pane.getByRole("textbox", { name: "確認者" }).fill("所長");
  await page.keyboard.press("Enter");
  await pane
    .getByRole("status")
    .getByText(`${month} を確定しました。`)
    .waitFor({ ...WAIT, state: "attached" });
}

const made = (pane: Frame, sheet: string) =>
  pane
    .getByRole("status")
    .getByText(`月報「${sheet}」を作りました。`)
    .waitFor({ ...WAIT, state: "attached" });

test("月報 is made with one click when a month is closed, and later from that month's page; each is one printed page", async () => {
  const visit = await site.visit("/workbench.html", { height: 1400 });
  const { page } = visit;
  await readPane(page);
  const pane = await openInWorkbench(page, "4月と5月.xlsx", RECORDS);
  await close(page, pane, "H31.4");
  await press(pane, "月報を作る");
  await made(pane, "月報 H31.4");
  expect((await sheetNames(page))?.at(-1)).toBe("月報 H31.4");

  await pane.getByRole("combobox", { name: "点検する月" }).selectOption({ label: "R1.5" });
  await close(page, pane, "R1.5");
  await press(pane, "閉じる");
  await pane.getByRole("button", { name: "R1.5: 確定済み" }).click(WAIT);
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await press(pane, "月報を作る");
  await made(pane, "月報 R1.5");
  expect((await sheetNames(page))?.slice(-2)).toEqual(["月報 H31.4", "月報 R1.5"]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "名前を付けて保存" }).click(),
  ]);
  const pages = await printedPages(readFileSync(await download.path()));
  for (const month of ["平成31年4月", "令和元年5月"]) {
    const own = pages.filter((text) => text.includes(`月報${month}`));
    expect(own).toHaveLength(1);
    for (const words of ["所長", "主任", "担当", "前年同月"]) expect(own[0]).toContain(words);
  }
  expect(pages.at(-1)).toContain("月報令和元年5月");
  expect(visit.errors).toEqual([]);
  await visit.context.close();
});
