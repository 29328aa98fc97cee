import type { BrowserContext, Frame, Page } from "playwright-core";
import { PANE_LANGUAGES } from "../taskpane/pane-languages";
import type { Fault } from "../../src/workbench/excel-host/fault-plan";
import { barriers, whatIsWrong } from "./barriers";
import { eventually, openSite, type Site } from "./browser";
import { misfits, openInWorkbench, readPane, setCell, sheetNames } from "./pane-frame";

jest.setTimeout(400_000);

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

const INTAKES = "相談_R1.8";
const CONTACTS = "対応_R1.8";
const LOANS = "貸付・現物支給_R1.8";
const CLOSURES = "終結_R1.8";
const HEADER = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];

/** A month with six questions, closures of the month after it, two corrections, and a case with a large loan. */
function questions() {
  const numbers = Array.from({ length: 12 }, (_, index) => `R1-${String(index + 1).padStart(3, "0")}`);
  const route = (index: number) =>
    index === 2 || index === 3 ? "家族･知人" : index < 8 ? "家族・知人" : "本人";
  return {
    [INTAKES]: [
      HEADER,
      ...numbers.map((number, index) => ["R1.8.1", number, "男", "30代", route(index), "就労"]),
      ["R1.8.2", "R1-013", "男", "30代", "本人", "就労"],
    ],
    [CONTACTS]: [
      ["対応日", "受付番号", "支援方法"],
      ["R1.8.2", "R1-013", "面談"],
    ],
    [LOANS]: [
      ["日付", "受付番号", "区分", "金額", "内容"],
      ["R1.8.6", "R1-013", "自立支援資金貸付", 150_000, ""],
    ],
    [CLOSURES]: [
      ["終結日", "受付番号", "終結理由"],
      ...numbers.map((number, index) => [index % 2 === 0 ? "R1.8.20" : "R1.9.2", number, "就労"]),
    ],
  };
}

interface AtWork {
  readonly page: Page;
  readonly pane: Frame;
}

async function open(
  sheets: Parameters<typeof openInWorkbench>[2] = questions(),
  query = "",
): Promise<AtWork> {
  const { page, context: opened } = await site.visit(`/workbench.html${query}`, { height: 1000 });
  context = opened;
  await (await readPane(page)).getByRole("table").waitFor();
  const pane = await openInWorkbench(page, "8月.xlsx", sheets);
  await pane.getByRole("table").waitFor();
  return { page, pane };
}

function press(pane: Frame, name: string | RegExp): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).first().click();
}

function said(pane: Frame, text: string) {
  return pane.getByRole("status").getByText(text).waitFor({ state: "attached" });
}

function troubled(pane: Frame, text: string) {
  return pane.getByRole("alert").filter({ hasText: text }).waitFor();
}

function fail(page: Page, fault: Fault): Promise<void> {
  return page.evaluate((each) => window.workbench?.host.faults.set(each), fault);
}

function succeed(page: Page): Promise<void> {
  return page.evaluate(() => window.workbench?.host.faults.clear());
}

async function check(pane: Frame): Promise<void> {
  await press(pane, "8月を点検");
  await pane.getByRole("group", { name: "見つかったこと" }).waitFor();
}

async function byRule(pane: Frame): Promise<void> {
  await pane.getByRole("combobox", { name: "並べ方" }).selectOption({ label: "内容順" });
}

/** How many conditional formats the sheets have. */
function formats(page: Page): Promise<number | undefined> {
  return page.evaluate(() =>
    window.workbench?.host.book
      .sheets()
      .reduce((sum, { conditionalFormats }) => sum + conditionalFormats.all().length, 0),
  );
}

test("marks are put on and taken off by hand, and the staff's own format stays", async () => {
  const { page, pane } = await open();
  await pane.evaluate(
    (sheet) =>
      Excel.run(async (excel) => {
        const cells = excel.workbook.worksheets.getItem(sheet).getRange("A2:A13");
        const { custom } = cells.conditionalFormats.add("Custom");
        custom.rule.formula = '=A2=""';
        custom.format.fill.color = "#FFEE00";
        await excel.sync();
      }),
    CLOSURES,
  );
  await check(pane);
  await press(pane, "シートに印を付ける");
  await said(pane, "6か所に印を付けました。");
  expect(await formats(page)).toBe(2);
  await press(pane, "印を消す");
  await said(pane, "印を消しました。");
  expect(await formats(page)).toBe(1);
});

test("several warnings are settled at once, and one is taken back", async () => {
  const { pane } = await open();
  await check(pane);
  await byRule(pane);
  await press(pane, "要確認 6件をまとめて確認済みにする");
  await pane.getByRole("textbox", { name: "このままでよい理由" }).fill("届いた月に記入");
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await press(pane, "6件を確認済みにする");
  await said(pane, "6件を確認済みにしました。");
  const settled = pane.getByRole("button", { name: /^確認済み \d+件$/ });
  await settled.waitFor();
  expect(await settled.textContent()).toBe("確認済み 6件");
  if ((await settled.getAttribute("aria-expanded")) === "false") await settled.click();
  await press(pane, "取り消す");
  await said(pane, "確認済みを取り消しました。");
  await eventually(async () => {
    expect(await settled.textContent()).toBe("確認済み 5件");
  });
});

test("what was settled is asked again in the next year, and settled by one press", async () => {
  const row = (day: string, number: string) => [day, number, "女", "50代", "本人", "住まい"];
  const { page, pane } = await open({
    "相談_R1.5": [HEADER, row("R1.5.13", "R1-003")],
    "相談_R2.4": [HEADER, row("R2.4.13", "R2-001")],
    点検結果: [["職員の控え"]],
  });
  const year = pane.getByRole("combobox", { name: "年度" });
  const open12 = async (label: string, month: string) => {
    await year.selectOption({ label });
    await press(pane, `${month}月を点検`);
    await pane.getByRole("group", { name: "見つかったこと" }).waitFor();
  };
  await open12("令和元年度", "5");
  const opening = () => pane.getByRole("listitem").filter({ hasText: "前年度末件数" }).first();
  await opening().getByRole("button", { name: "理由を書いて確認済みにする" }).click();
  await pane.getByRole("textbox", { name: "このままでよい理由" }).fill("前年度の記録がない");
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await press(pane, "確認済みにする");
  await said(pane, "1件を確認済みにしました。");
  await press(pane, "一覧を印刷");
  await troubled(pane, "「点検結果」というシートがすでにあります。");
  expect(await sheetNames(page)).toEqual(["相談_R1.5", "相談_R2.4", "点検結果", "点検の記録"]);
  await press(pane, "戻る");
  await open12("令和2年度", "4");
  await opening().getByText("前の年度に確認済みにしたものです。").waitFor();
  await opening().getByRole("button", { name: "同じ理由で確認済みにする" }).click();
  await said(pane, "1件を確認済みにしました。");
});

const FAILURES = [
  ["InvalidOperationInCellEditMode", "セルの入力中です。"],
  ["AccessDenied", "ブックが保護されているか、読み取り専用です。"],
  ["SessionLost", "ブックとの接続が切れました。"],
] as const;

test("a cell that is being edited, a protected book and a lost session keep the form of 確定 as it was filled in", async () => {
  const { page, pane } = await open();
  await press(pane, "この月を確定…");
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  await pane.getByRole("textbox", { name: "確認者" }).fill("所長");
  for (const [reason, text] of FAILURES) {
    await fail(page, { kind: "transport", reason, always: true });
    await press(pane, "R1.8 を確定する");
    await troubled(pane, text);
    await succeed(page);
    expect(await pane.getByRole("textbox", { name: "確認者" }).inputValue()).toBe("所長");
    expect(await sheetNames(page)).toEqual([INTAKES, CONTACTS, LOANS, CLOSURES]);
  }
  await press(pane, "R1.8 を確定する");
  await said(pane, "R1.8 を確定しました。");
});

test("and corrections and reasons: nothing is written, and trying again does it", async () => {
  const { page, pane } = await open();
  await check(pane);
  await press(pane, "まとめて直す…");
  for (const [reason, text] of FAILURES) {
    await fail(page, { kind: "transport", reason, always: true });
    await press(pane, "2件を直す");
    await troubled(pane, text);
    await succeed(page);
    expect(await sheetNames(page)).toEqual([INTAKES, CONTACTS, LOANS, CLOSURES]);
  }
  await press(pane, "2件を直す");
  await said(pane, "2件を直しました。");
  await byRule(pane);
  await press(pane, "要確認 6件をまとめて確認済みにする");
  await pane.getByRole("textbox", { name: "このままでよい理由" }).fill("届いた月に記入");
  await pane.getByRole("textbox", { name: "担当者" }).fill("職員A");
  for (const [reason, text] of FAILURES) {
    await fail(page, { kind: "transport", reason, always: true });
    await press(pane, "6件を確認済みにする");
    await troubled(pane, text);
    await succeed(page);
    expect(await pane.getByRole("textbox", { name: "このままでよい理由" }).inputValue()).toBe(
      "届いた月に記入",
    );
  }
  await press(pane, "6件を確認済みにする");
  await said(pane, "6件を確認済みにしました。");
});

type Light = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** Ends once the colours are no longer on their way to those of the light. */
async function inLight(page: Page, pane: Frame, light: Light): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "reduce", ...light });
  await pane.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What is wrong with a page in the light, in the dark, and in the colours of high contrast. */
async function wrongInAnyLight(page: Page, pane: Frame, name: string): Promise<readonly string[]> {
  await inLight(page, pane, {});
  const found = [...(await whatIsWrong(page, pane))];
  await inLight(page, pane, { colorScheme: "dark" });
  found.push(...(await barriers(pane)).map((barrier) => `dark: ${barrier}`));
  await inLight(page, pane, { forcedColors: "active" });
  found.push(...(await misfits(pane)).map((misfit) => `high contrast: ${misfit}`));
  return found.map((each) => `${name}: ${each}`);
}

test.each(["ja", "en"] as const)(
  "every page that settles is whole, in every light (%s)",
  async (language) => {
    const { messages } = PANE_LANGUAGES[language];
    const { findings, closing, cases, check: glance } = messages;
    const { page, pane } = await open(questions(), `?lang=${language}`);
    const wrong = async (name: string) => wrongInAnyLight(page, pane, `${language}-${name}`);
    await press(pane, closing.close);
    expect(await wrong("closing")).toEqual([]);
    await press(pane, closing.cancel);

    await press(pane, glance.checkMonth(messages.monthName(8)));
    await press(pane, findings.fixes.open);
    expect(await wrong("fixes")).toEqual([]);
    await press(pane, findings.fixes.apply("2"));
    await pane
      .getByRole("combobox", { name: findings.groupBy })
      .selectOption({ label: findings.groupings.rule });
    await press(pane, findings.settle.openAll("6"));
    expect(await wrong("settling")).toEqual([]);
    await pane.getByRole("textbox", { name: findings.settle.reason }).fill("届いた月に記入");
    await pane.getByRole("textbox", { name: findings.settle.by }).fill("職員A");
    await press(pane, findings.settle.saveAll("6"));
    await pane.getByText(findings.settle.settled("届いた月に記入")).first().waitFor();
    expect(await wrong("settled")).toEqual([]);
    await press(pane, messages.back);

    await press(pane, closing.close);
    await pane.getByRole("textbox", { name: closing.by }).fill("職員A");
    await pane.getByRole("textbox", { name: closing.confirmedBy }).fill("所長");
    const month = messages.monthLabel({ year: 2019, month: 8 });
    await press(pane, closing.save(month));
    await press(pane, `${month}: ${closing.state.closed}`);
    await setCell(pane, INTAKES, "C3", "女");
    await pane.getByRole("list", { name: closing.changedFigures }).waitFor();
    await press(pane, closing.reopen);
    expect(await wrong("changed")).toEqual([]);

    await press(pane, new RegExp(cases.open));
    await pane.getByRole("heading", { name: cases.heading }).waitFor();
    await pane.getByText("R1-013").first().waitFor();
    expect(await wrong("cases")).toEqual([]);
  },
);
