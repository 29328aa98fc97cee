import { readFileSync } from "node:fs";
import { read, utils, type WorkBook } from "@e965/xlsx";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { openSite, type Site } from "./browser";
import { misfitsAtEveryWidth, readPane } from "./pane-frame";

jest.setTimeout(400_000);

let site: Site;
let context: BrowserContext | undefined;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await context?.close();
  await site.close();
});

const WAIT = { timeout: 120_000 };

const press = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).click(WAIT);

/** Selects a cell of a page of the report, as its reader does. */
function select(pane: Frame, sheet: string, address: string): Promise<void> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (excel) => {
        const place = excel.workbook.worksheets.getItem(name);
        place.activate();
        place.getRange(at).select();
        await excel.sync();
      }),
    [sheet, address] as const,
  );
}

/** Presses a button that keeps a file, and reads what the browser kept. */
async function saved(page: Page, pane: Frame, name: string) {
  const button = pane.getByRole("button", { name, exact: true });
  await button.waitFor(WAIT);
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** The figures beside the book: a datum a row, months of western years, units, and nothing where the book prints ＊. */
function expectData(csv: Buffer, book: WorkBook): void {
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header, ...rows] = csv
    .subarray(3)
    .toString("utf8")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(header).toEqual(["章", "章の名称", "年度", "月", "項目", "行", "値", "単位", "非表示"]);
  const ofIntake = rows.filter(
    ([section, , year, , item]) => [section, year, item].join() === "2-1,2019,新規相談受付件数 男性",
  );
  expect(ofIntake.map(([, , , month]) => month)).toEqual([
    ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2019-${month}`),
    ...["01", "02", "03"].map((month) => `2020-${month}`),
    "",
  ]);
  expect(new Set(ofIntake.map(([, , , , , , , unit]) => unit))).toEqual(new Set(["件"]));
  const sheet = book.Sheets["2-1 相談件数等"];
  if (!sheet) throw new Error("no sheet 2-1");
  const printed = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 });
  const cells = ofIntake.map((_, index) => String(printed[4 + index]?.[2]));
  expect(cells).toContain("＊");
  expect(ofIntake.map(([, , , , , , value, , hidden]) => (hidden === "1" ? `${value}＊` : value))).toEqual(
    cells,
  );
  const places = rows.map((row) => [...row.slice(0, 6), row[7]].join());
  expect(new Set(places).size).toBe(places.length);
}

test("the sample's report is counted again, told by its records, drafted and published", async () => {
  const visit = await site.visit("/workbench.html", { height: 1400 });
  context = visit.context;
  const { page } = visit;
  const pane = await readPane(page);
  await pane.getByRole("table").waitFor(WAIT);
  await pane.getByRole("tab", { name: "年次報告" }).click();
  await press(pane, "年次報告を作成");
  await pane.getByRole("heading", { name: "作成の結果" }).waitFor(WAIT);

  await press(pane, "再点検");
  await pane
    .getByText(/集計値 ?[\d,]+ ?か所が記録と一致/)
    .first()
    .waitFor(WAIT);
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await press(pane, "戻る");

  await pane.getByRole("button", { name: /^分析文の案/ }).click();
  await pane.getByRole("button", { name: /^2-1 / }).first().click(WAIT);
  await pane.getByRole("checkbox").first().check();
  await press(pane, "選んだ文を入れる（1）");
  await press(pane, "元に戻す");
  await pane.getByRole("button", { name: "元に戻す" }).waitFor({ ...WAIT, state: "detached" });
  await press(pane, "戻る");

  await pane.getByRole("button", { name: /^公表用ファイル/ }).click();
  await pane.getByRole("combobox").first().selectOption("5", WAIT);
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  await press(pane, "公表用ファイルを作成");
  const book = await saved(page, pane, "報告書を保存");
  const published = read(book.file);
  expect(published.SheetNames.filter((name) => name.startsWith("相談_"))).toEqual([]);
  expect(published.SheetNames).toContain("2-1 相談件数等");
  const csv = await saved(page, pane, "数字のデータ（CSV）を保存");
  expect(book.name).toMatch(/\.xlsx$/);
  expect(csv.name).toBe(book.name.replace(/\.xlsx$/, ".csv"));
  expectData(csv.file, published);
  await press(pane, "戻る");

  await pane.getByRole("button", { name: "再点検", exact: true }).waitFor(WAIT);
  await select(pane, "2-1 相談件数等", "C10");
  await pane.getByRole("heading", { name: /のもとの記録/ }).waitFor(WAIT);
  expect(await misfitsAtEveryWidth(page, pane)).toEqual([]);
  expect(visit.errors).toEqual([]);
  expect(visit.violations).toEqual([]);
});
