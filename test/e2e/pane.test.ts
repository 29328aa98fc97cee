import type { BrowserContext, Frame, Page } from "playwright-core";
import { MONTHLY_KIND_IDS, OPTIONAL_KIND_IDS } from "../../src/domain/records/record-kind-id";
import { PANE_LANGUAGES } from "../taskpane/pane-languages";
import { eventually, openSite, type Site, type Visit } from "./browser";
import { misfits, misfitsAtEveryWidth, openInWorkbench, readPane, setCell, sheetNames } from "./pane-frame";

/** The sample's whole report is built. */
const BUILD = { timeout: 120_000 };

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

interface AtWork extends Visit {
  readonly pane: Frame;
}

/** The workbench with its sample open and the year shown in the pane. */
async function atWork(query = ""): Promise<AtWork> {
  const visit = await site.visit(`/workbench.html${query}`);
  contexts.push(visit.context);
  return { ...visit, pane: await readPane(visit.page) };
}

function selectedAddress(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    }),
  );
}

/** Breaks August: a sex that no list has, and a consultation without a date. */
async function breakAugust(pane: Frame): Promise<void> {
  await setCell(pane, "相談_R1.8", "D3", "不明瞭");
  await setCell(pane, "相談_R1.8", "A4", "");
}

/** Opens a workbook of one sheet in the workbench. */
function openBook(
  page: Page,
  sheet: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<Frame> {
  return openInWorkbench(page, `${sheet}.xlsx`, { [sheet]: rows });
}

const CONTACTS = [
  ["対応日", "受付番号", "支援方法"],
  ["R1.5.13", "1", "面談"],
] as const;

const glance = (pane: Frame) => pane.getByRole("table");

describe("the pane", () => {
  test("opens on the sample's year, clean, with the balance of the oldest month that is not closed", async () => {
    const { pane, violations, errors } = await atWork();
    await glance(pane).waitFor();
    const cells = await glance(pane).getByRole("button").allTextContents();
    // Of the kinds that not every office keeps all but the stories, which belong to no month, have a row.
    const signs = cells.slice(0, 12 * (MONTHLY_KIND_IDS.length + OPTIONAL_KIND_IDS.length - 1));
    // No month is closed yet.
    expect(cells.slice(signs.length)).toEqual(Array.from({ length: 12 }, () => "·"));
    expect(signs.filter((sign) => sign !== "✓" && sign !== "–")).toEqual([]);
    const balance = pane.getByRole("region", { name: "H31.4 の月末件数" });
    expect(await balance.textContent()).toContain("月末= 136");
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("finds what a clerk broke, goes to the cell, and says why", async () => {
    const { pane } = await atWork();
    await glance(pane).waitFor();
    await breakAugust(pane);
    await pane.getByRole("button", { name: "再読込" }).click();
    await pane.getByRole("button", { name: "4月を点検" }).waitFor();
    await pane.getByRole("button", { name: "相談 R1.8: 要修正2 要確認0" }).click();
    await pane.getByRole("button", { name: "相談_R1.8 D3 へ" }).click();
    await eventually(async () => {
      expect(await selectedAddress(pane)).toMatch(/D3$/);
    });
    await pane.getByRole("button", { name: "なぜ?" }).first().click();
    await pane.getByText("直し方").waitFor();
    await setCell(pane, "相談_R1.8", "D3", "男");
    await pane.getByRole("button", { name: "再点検" }).click();
    await pane.getByRole("button", { name: "要修正 1" }).waitFor();
  });

  test("is worked by the keyboard alone: the arrow keys go over the year, Enter opens", async () => {
    const { page, pane } = await atWork();
    await glance(pane).waitFor();
    await pane.getByRole("combobox", { name: "点検する月" }).focus();
    await page.keyboard.press("Tab");
    const focused = () => pane.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(await focused()).toMatch(/^相談 H31\.4/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^対応 R1\.5/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "R1.5 の点検結果" }).waitFor();
    await eventually(async () => {
      expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    });
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "点検 令和元年度" }).waitFor();
  });

  test.each(["ja", "en"] as const)("keeps every page whole at 320 px (%s)", async (language) => {
    const { messages } = PANE_LANGUAGES[language];
    const { page, pane } = await atWork(`?lang=${language}`);
    await glance(pane).waitFor();
    await breakAugust(pane);
    await pane.getByRole("button", { name: messages.reload }).click();
    await pane.getByText(messages.check.yearTotal("2", "0")).waitFor();
    await pane
      .getByRole("combobox", { name: messages.check.month })
      .selectOption({ label: messages.monthLabel({ year: 2019, month: 8 }) });
    const check = pane.getByRole("button", { name: messages.check.checkMonth(messages.monthName(8)) });
    await check.waitFor();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await check.click();
    await pane.getByRole("button", { name: messages.findings.why }).first().click();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await pane.getByRole("tab", { name: messages.places.report }).click();
    await pane.getByRole("button", { name: messages.report.sheetList }).click();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: messages.report.build }).click();
    await pane.getByRole("heading", { name: messages.report.result }).waitFor(BUILD);
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  });

  test("is dark where the system is, and keeps its signs where colours are forced", async () => {
    const { page, pane } = await atWork();
    await glance(pane).waitFor();
    const background = () =>
      pane.evaluate(
        () =>
          getComputedStyle(document.querySelector(".fui-FluentProvider") ?? document.body).backgroundColor,
      );
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await eventually(async () => {
      expect(await background()).toBe("rgb(41, 41, 41)");
    });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    const link = glance(pane).getByRole("button", { name: /^相談 R1\.8/ });
    expect(await link.textContent()).toBe("✓");
  });

  test("says first that a typed-over sheet would be kept, then builds on one press", async () => {
    const { page } = await atWork();
    const pane = await openBook(page, "対応", CONTACTS);
    await pane.getByRole("tab", { name: "年次報告" }).click();
    await pane.getByRole("button", { name: /^この年度の記録がないため作らない項目 \d+$/ }).click();
    await pane.getByText("2-3 相談者の年代", { exact: true }).waitFor();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: "年次報告を作成" }).click();
    await pane.getByRole("heading", { name: "作成の結果" }).waitFor();
    await setCell(pane, "2-2 支援方法", "A1", "2－2　支援方法（速報）");
    await pane.getByRole("button", { name: "もう一度作成" }).click();
    await pane.getByRole("alert").filter({ hasText: "まだ何も書き込んでいません。" }).waitFor();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: "もう一度作成" }).click();
    await pane.getByText("前の「2-2 支援方法」は「2-2 支援方法（前回）」として残しました。").waitFor();
    expect(await sheetNames(page)).toEqual([
      "対応",
      "表紙",
      "目次",
      "1-1 概要",
      "1-2 体制",
      "2-1 相談件数等",
      "2-2 支援方法",
      "2-2 支援方法（前回）",
    ]);
  });

  test("lets the user choose the year that a workbook does not say", async () => {
    const { page } = await atWork();
    const pane = await openBook(page, "対応", [CONTACTS[0], ["5/13", "1", "面談"]]);
    await pane.getByRole("alert").filter({ hasText: "どの年度のものか、わかりません" }).waitFor();
    expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
    await pane.getByRole("combobox", { name: "年度" }).selectOption({ index: 1 });
    await pane.getByRole("button", { name: /^対応 R\d+\.5: 問題なし/ }).waitFor();
  });

  test("says that a workbook has none of the records, and writes nothing", async () => {
    const { page } = await atWork();
    const pane = await openBook(page, "備品", [
      ["品名", "価格"],
      ["机", 12000],
    ]);
    await pane.getByRole("alert").filter({ hasText: "記録のシート" }).waitFor();
    expect(await pane.getByRole("button", { name: "もう一度" }).count()).toBe(0);
    expect(await sheetNames(page)).toEqual(["備品"]);
  });
});

test("opened outside Excel, says where it belongs, and loads nothing from elsewhere", async () => {
  const { page, context, violations, foreignRequests, errors } = await site.visit("/workbench-pane.html", {
    width: 320,
  });
  contexts.push(context);
  await page.getByRole("heading", { name: "ここでは使えません" }).waitFor();
  await page.getByText("この画面は、Excelの中で使うものです。").waitFor();
  expect(await misfits(page.mainFrame())).toEqual([]);
  expect(violations).toEqual([]);
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
});
