import type { BrowserContext, Frame, Page } from "playwright-core";
import { PANE_LANGUAGES } from "../taskpane/pane-languages";
import { whatIsWrong } from "./barriers";
import { eventually, openSite, type Site, type Visit } from "./browser";
import { bookOf, openInWorkbench, readPane, sheetNames, TAKE_TIME } from "./pane-frame";

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

const INTAKES = [
  ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
  ["R1.5.7", "R1-001", "男", "40代", "本人", "就労"],
  ["R1.5.9", "R1-002", "女", "30代", "本人", "住まい"],
];

/** Two sheets of a form that only the office knows; the second row is its header. */
function talks(month: number, ...methods: readonly string[]) {
  const rows = methods.map((method, index) => [`R1.${month}.${index + 10}`, "R1-001", method, "済"]);
  return [[`${month}月のやりとり 記録簿`], ["いつ", "受付番号", "支援方法", "済否"], ...rows];
}

const OFFICE = {
  "相談_R1.5": INTAKES,
  "5月のやりとり": talks(5, "面談", "訪問"),
  "6月のやりとり": talks(6, "面談"),
  メモ: [["棚卸は月末に"]],
};

interface AtWork extends Visit {
  readonly pane: Frame;
}

/** The workbench with a small office's workbook, and its シート in the pane. */
async function onSheets(sheets: Parameters<typeof bookOf>[0] = OFFICE, query = ""): Promise<AtWork> {
  const visit = await site.visit(`/workbench.html${query}`);
  contexts.push(visit.context);
  // A file that is chosen while the sample is still being opened would be replaced by it.
  await (await readPane(visit.page)).getByRole("table").waitFor();
  const pane = await openInWorkbench(visit.page, "実績.xlsx", sheets);
  await pane.getByRole("table").waitFor();
  await pane.getByRole("tab").nth(2).click();
  return { ...visit, pane };
}

/** What the browser keeps for later. */
function stored(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(String),
  );
}

function message(pane: Frame, text: string | RegExp) {
  return pane.locator(".fui-MessageBarBody").filter({ hasText: text });
}

function select(pane: Frame, sheet: string, address: string): Promise<void> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const place = context.workbook.worksheets.getItem(name);
        place.activate();
        place.getRange(at).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
}

/** Presses Tab until a control of that name has the focus. */
async function tabTo(page: Page, pane: Frame, role: "button" | "combobox", name: string): Promise<void> {
  const target = pane.getByRole(role, { name, exact: true });
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe("シート and 設定", () => {
  test.each(["ja", "en"] as const)("are whole and free of barriers at 320 px (%s)", async (language) => {
    const { messages } = PANE_LANGUAGES[language];
    const { sheets, newYear } = messages;
    const visit = await onSheets(OFFICE, `?lang=${language}`);
    const { page, pane } = visit;
    await pane.getByRole("button", { name: sheets.kindGroup(messages.kinds.consultation, "1") }).click();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: sheets.openDetails("相談_R1.5") }).click();
    await pane.getByRole("button", { name: sheets.columns }).click();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: messages.back }).click();
    await pane.getByRole("button", { name: sheets.allReadings }).click();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    await pane.getByRole("button", { name: messages.back }).click();
    await pane.getByRole("button", { name: sheets.newYear }).click();
    await pane.getByRole("button", { name: newYear.planList }).click();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    await pane.getByRole("tab", { name: messages.places.settings }).click();
    await pane.getByRole("button", { name: messages.settings.make }).click();
    await message(pane, messages.done.settingsMade("設定")).waitFor();
    await pane.getByRole("tabpanel").getByRole("button", { name: messages.settings.open }).waitFor();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    expect(await sheetNames(page)).toEqual([...Object.keys(OFFICE), "設定"]);
    expect(visit.violations).toEqual([]);
    expect(visit.foreignRequests).toEqual([]);
    expect(visit.errors).toEqual([]);
    expect((await stored(pane)).filter((entry) => /相談|やりとり|R1-00|実績|jisseki/.test(entry))).toEqual(
      [],
    );
  });

  test("a sheet that is asked about is settled by the keyboard alone, and counted", async () => {
    const { page, pane } = await onSheets();
    await pane.getByRole("tab", { name: "シート" }).focus();
    await pane.getByRole("region", { name: "教えてください 2" }).waitFor();
    await tabTo(page, pane, "button", "「5月のやりとり」は何の記録ですか 決める");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "5月のやりとり", exact: true }).waitFor();
    const kind = pane.getByRole("combobox", { name: "記録の種類" });
    await tabTo(page, pane, "combobox", "記録の種類");
    for (let press = 0; press < 8 && (await kind.inputValue()) !== "contact"; press++)
      await page.keyboard.press("ArrowDown");
    expect(await kind.inputValue()).toBe("contact");
    await tabTo(page, pane, "combobox", "対応日（必要）");
    await page.keyboard.press("ArrowDown");
    expect(await pane.getByRole("combobox", { name: "対応日（必要）" }).inputValue()).toBe("いつ");
    await tabTo(page, pane, "button", "この読み方に決める");
    await page.keyboard.press("Enter");
    await message(pane, "読み方を決めました。").waitFor();
    await eventually(async () => {
      expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    });
    await pane.getByRole("button", { name: "対応 2シート" }).waitFor();
    await pane.getByRole("tab", { name: "点検" }).click();
    await pane.getByRole("button", { name: /^対応 R1\.5: 問題なし/ }).waitFor();
    await pane.getByRole("button", { name: /^対応 R1\.6: 問題なし/ }).waitFor();
  });

  test("the selected row is taken for the header, and that of another sheet is not", async () => {
    const { pane } = await onSheets();
    await pane.getByRole("button", { name: "「6月のやりとり」は何の記録ですか 決める" }).click();
    await select(pane, "メモ", "A1");
    await pane.getByRole("button", { name: "この行が見出し" }).click();
    await pane.getByRole("alert").filter({ hasText: "いまは「メモ」のセルを選んでいます。" }).waitFor();
    await select(pane, "6月のやりとり", "B2");
    await pane.getByRole("button", { name: "この行が見出し" }).click();
    await pane.getByRole("alert").filter({ hasText: "メモ" }).waitFor({ state: "detached" });
    expect(await pane.getByRole("combobox", { name: "見出しの行" }).inputValue()).toBe("1");
  });

  test("another book's sheet comes with its source, and goes again", async () => {
    const { page, pane } = await onSheets();
    await pane.getByRole("button", { name: "ほかのブックから取り込む…" }).waitFor();
    const closures = [
      ["終結日", "受付番号", "終結理由"],
      ["R1.6.28", "R1-001", "就労"],
    ];
    await pane.locator('input[type="file"]').setInputFiles({
      name: "社協.xlsx",
      mimeType: "application/octet-stream",
      buffer: bookOf({ "終結_R1.6": closures, 備品: [["机", 2]] }),
    });
    await message(pane, "「社協.xlsx」から 1枚を取り込みました。").waitFor();
    await pane.getByRole("button", { name: "終結 1シート" }).click();
    await pane.getByText("R1.6 ・ 1件 ・ 社協.xlsx から").waitFor();
    expect(await sheetNames(page)).toEqual([...Object.keys(OFFICE), "終結_R1.6（社協）", "読み方"]);
    await pane.getByRole("button", { name: "終結_R1.6（社協） の読み取り結果" }).click();
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await message(pane, "取り込んだシートを取り除きました。").waitFor();
    expect(await sheetNames(page)).toEqual([...Object.keys(OFFICE), "読み方"]);
  });

  test("a new year's sheets are made with progress, and stop between two", async () => {
    const { page, pane } = await onSheets();
    await pane.getByRole("button", { name: "新年度のシートを作る…" }).click();
    await pane.evaluate(TAKE_TIME);
    const make = pane.getByRole("button", { name: /^\d+枚のシートを作る$/ });
    await make.click();
    await pane.getByText(/^\d+枚のうち \d+枚まで終わりました$/).waitFor();
    await pane.getByRole("button", { name: "中止" }).click();
    await message(pane, "中止しました。").waitFor();
    const made = ((await sheetNames(page)) ?? []).slice(Object.keys(OFFICE).length);
    await message(pane, `それまでに作った ${made.length}枚は残っています。`).waitFor();
    expect(made.length).toBeLessThan(73);
    expect(made.every((name) => /_R[23]/.test(name))).toBe(true);
    await pane.getByRole("button", { name: "新年度のシートを作る…" }).click();
    await pane.getByRole("radio", { name: "年度で1枚" }).click();
    await pane.getByRole("heading", { name: /^作るシート [1-7]枚$/ }).waitFor();
    await make.click();
    await message(pane, /^[1-7]枚のシートを作りました。/).waitFor();
    expect(await sheetNames(page)).toContainEqual(expect.stringMatching(/^学習[^.]*R2[^.]*$/));
  });

  test("numbers without an intake become the list of carried cases on one press", async () => {
    const contacts = [
      ["対応日", "受付番号", "支援方法"],
      ["R1.5.13", "H30-001", "面談"],
      ["R1.5.14", "H30-007", "面談"],
    ];
    const { page, pane } = await onSheets({
      "相談_H31.4": [INTAKES[0] ?? [], ["H31.4.8", "R1-003", "男", "50代", "本人", "就労"]],
      "相談_R1.5": INTAKES,
      "対応_R1.5": contacts,
    });
    await pane.getByRole("tab", { name: "点検" }).click();
    const question = pane.getByRole("region", {
      name: "受付記録のない番号 2件を継続ケースにしますか",
    });
    await question.getByRole("button", { name: "番号を見る" }).click();
    expect(await whatIsWrong(page, pane)).toEqual([]);
    await question.getByRole("button", { name: "継続ケースの一覧を作る" }).click();
    await message(pane, /に 2件の番号を並べました。/).waitFor();
    await question.waitFor({ state: "detached" });
    expect((await sheetNames(page))?.[3]).toMatch(/^継続ケース/);
  });
});
