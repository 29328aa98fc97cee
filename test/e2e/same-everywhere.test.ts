import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, utils, write, type WorkBook } from "@e965/xlsx";
import type { Frame, Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { sampleBytes } from "../sample/sample-book";
import { openSite, type Site } from "./browser";
import { readPane } from "./pane-frame";

const CLI = resolve(__dirname, "../../dist/cli.js");

/** An August that a clerk broke in several ways. */
function breakAugust({ Sheets }: WorkBook): void {
  const put = (sheet: string, cell: string, value: string | number) =>
    utils.sheet_add_aoa(Sheets[sheet] ?? {}, [[value]], { origin: cell });
  put("相談_R1.8", "D3", "不明瞭");
  put("相談_R1.8", "A4", "８月末");
  put("相談_R1.8", "B5", "R1-001");
  put("終結_R1.8", "C2", "引っ越し");
  put("終結_R1.8", "B3", "H99-999");
  put("対応_R1.8", "D4", "３件");
  put("対応_R1.8", "B6", "");
  put("食料_R1.8", "D2", -3);
  put("学習_R1.8", "E3", "△");
}

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), "jisseki-"));
  changedSample("broken.xlsx", breakAugust);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function commandLine(...argv: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

async function openInWorkbench(file: string): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const { page } = await site.visit("/workbench.html");
  await readPane(page);
  await page.locator('input[type="file"]').setInputFiles(join(folder, file));
  await page.locator(".file-name", { hasText: file }).waitFor();
  return { page, pane: await readPane(page) };
}

interface Finding {
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** What the pane lists, group by group from top to bottom; its frame is high enough to draw all of it. */
async function listed(page: Page, pane: Frame) {
  await page.locator("iframe").evaluate((frame) => {
    frame.style.position = "fixed";
    frame.style.height = "12000px";
  });
  await pane.waitForFunction(() => window.innerHeight === 12_000);
  return pane.evaluate(() =>
    [...document.querySelectorAll("section ul[aria-label]")].map((list) =>
      [...list.querySelectorAll("div[aria-current]")].map((item) => ({
        message: item.querySelector("p")?.textContent ?? "",
        place: item.querySelector("button[aria-label$='へ']")?.getAttribute("aria-label") ?? null,
      })),
    ),
  );
}

test("the pane and the command line find the same, in the same order and words", async () => {
  const output = commandLine("check", "broken.xlsx", "--month", "2019-08", "--format", "json");
  const { findings } = JSON.parse(output) as { readonly findings: readonly Finding[] };
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]));

  const { page, pane } = await openInWorkbench("broken.xlsx");
  await pane.getByRole("table").waitFor();
  await pane.locator("select").nth(1).selectOption({ label: "R1.8" });
  await pane.getByRole("button", { name: "8月を点検" }).click();
  await pane.locator("div[aria-current]").first().waitFor();
  const groups = await listed(page, pane);
  const found = findings.map(({ message, sheet, cell }) => ({
    message,
    place: sheet === null ? null : `${[sheet, cell].filter(Boolean).join(" ")} へ`,
  }));
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.flat()).toHaveLength(found.length);
  // The pane lists by sheet, and sets apart what concerns the year; within each group the order is the same.
  for (const group of groups) {
    const words = new Set(group.map((item) => JSON.stringify(item)));
    expect(group).toEqual(found.filter((item) => words.has(JSON.stringify(item))));
  }
  await page.context().close();
});

test("the pane and the command line write the same report, cell for cell", async () => {
  commandLine("report", "broken.xlsx", "--year", "2019", "-o", "report.xlsx");
  const { page, pane } = await openInWorkbench("broken.xlsx");
  await pane.getByRole("tab", { name: "年次報告" }).click();
  await pane.getByRole("button", { name: "年次報告を作成" }).click();
  await pane.getByText("か所が記録と一致").waitFor({ timeout: 120_000 });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "名前を付けて保存" }).click(),
  ]);
  const inExcel = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const inFile = readWorkbook(new Uint8Array(readFileSync(join(folder, "report.xlsx"))));
  for (const sheet of inFile.sheets) {
    const same = inExcel.sheets.find(({ name }) => name === sheet.name);
    expect({ sheet: sheet.name, cells: same?.cells }).toEqual({ sheet: sheet.name, cells: sheet.cells });
  }
  const names = (book: typeof inFile) => book.sheets.map(({ name }) => name);
  expect(names(inFile).slice(0, 3)).toEqual(["表紙", "目次", "1-1 概要"]);
  // The report stands behind the records, in the same order.
  expect(names(inExcel).slice(-inFile.sheets.length)).toEqual(names(inFile));
  await page.context().close();
});

/** The sample, changed, in the test's folder. */
function changedSample(file: string, change: (book: WorkBook) => void): void {
  const book = read(sampleBytes(), { cellNF: true });
  change(book);
  const bytes: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!Buffer.isBuffer(bytes)) throw new Error("no workbook was written");
  writeFileSync(join(folder, file), bytes);
}

const sheetCount = (page: Page) => page.evaluate(() => window.workbench?.host.book.sheets().length);

test("a month without a sheet of any kind is a clear message in the pane", async () => {
  changedSample("gap.xlsx", (book) => {
    book.SheetNames = book.SheetNames.filter((name) => !name.endsWith("_R1.8"));
  });
  const { page, pane } = await openInWorkbench("gap.xlsx");
  await pane.getByRole("table").waitFor();
  await pane.locator("select").nth(1).selectOption({ label: "R1.8" });
  await pane.getByRole("button", { name: "8月を点検" }).click();
  await pane.getByText("R1.8 のシートがひとつもありません。").waitFor();
  await page.context().close();
});

test("a year without a record is a clear message in the pane, and nothing is written", async () => {
  changedSample("later.xlsx", ({ Sheets }) => {
    utils.sheet_add_aoa(Sheets["設定"] ?? {}, [["令和3年度"]], { origin: "B4" });
  });
  const { page, pane } = await openInWorkbench("later.xlsx");
  const before = await sheetCount(page);
  await pane.getByRole("tab", { name: "年次報告" }).click();
  await pane.getByText("令和3年度の記録がひとつもありません。").waitFor();
  expect(await sheetCount(page)).toBe(before);
  await page.context().close();
});
