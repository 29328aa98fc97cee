import { readFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import type { Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import type {} from "../../src/workbench/workbench-handle";
import type { Site, Visit, VisitOptions } from "./browser";
import { eventually, openSite } from "./browser";

declare global {
  interface Window {
    /** Where a test collects what the add-in hears. */
    heard?: string[];
  }
}

interface AtWork extends Visit {
  readonly pane: Frame;
}

let site: Site;
let sample: WorkbookSnapshot;
let visits: Visit[] = [];

beforeAll(async () => {
  site = await openSite();
  const served = await fetch(`${site.origin}/sample.xlsx`);
  sample = readWorkbook(new Uint8Array(await served.arrayBuffer()));
});

afterEach(async () => {
  await Promise.all(visits.map(({ context }) => context.close()));
  visits = [];
});

afterAll(async () => {
  await site.close();
});

/** The workbench with its sample open and office.js ready in the pane's frame. */
async function atWork(query = "", options: VisitOptions = {}): Promise<AtWork> {
  const visit = await site.visit(`/workbench.html${query}`, options);
  visits.push(visit);
  await visit.page.waitForFunction(() => window.workbench !== undefined);
  await visit.page.evaluate(() => window.workbench?.ready);
  return { ...visit, pane: await readyPane(visit.page) };
}

async function readyPane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForURL(/workbench-pane\.html/);
  await frame.waitForFunction(() => "Office" in window);
  await frame.evaluate(() => Office.onReady());
  return frame;
}

/** What a cell holds, as an add-in reads it. */
function valueAt(pane: Frame, sheet: string, address: string): Promise<unknown> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(at).load("values");
        await context.sync();
        const cell: unknown = range.values[0]?.[0];
        return cell;
      }),
    [sheet, address] as const,
  );
}

/** Where the keyboard is. */
function focusedRegion(page: Page): Promise<"bar" | "pane" | "sheet" | "page"> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused?.closest("header")) return "bar";
    if (focused?.closest("main")) return "sheet";
    return focused instanceof HTMLIFrameElement ? "pane" : "page";
  });
}

/** A report-like sheet: two columns of figures and a pie of them. */
function addPie(pane: Frame): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("図");
      sheet.getRange("A1:B4").values = [
        ["区分", "件数"],
        ["電話", 30],
        ["訪問", 20],
        ["面談", 50],
      ];
      const chart = sheet.charts.add("Pie", sheet.getRange("B2:B4"), "Columns");
      chart.name = "jisseki_pie";
      chart.title.text = "支援方法";
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("A2:A4"));
      series.hasDataLabels = true;
      chart.setPosition("D2", "I16");
      sheet.activate();
      await context.sync();
    }),
  );
}

const notice = (page: Page) => page.locator(".notice");

describe("the workbench", () => {
  test("opens the sample workbook by itself, without a refusal of the policy or a foreign request", async () => {
    const { page, pane, violations, foreignRequests, errors } = await atWork();
    expect(await page.title()).toBe("実績 作業台");
    expect(await page.locator(".file-name").textContent()).toBe("sample.xlsx");
    const names = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      }),
    );
    expect(names).toEqual(sample.sheets.map(({ name }) => name));
    await addPie(pane);
    await page.locator('canvas[data-chart="jisseki_pie"]').waitFor();
    expect(violations).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("leaves nothing in the browser's storage", async () => {
    const { page } = await atWork();
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      // The genuine office.js notes which host it runs in, until the tab is closed.
      session: Object.keys(sessionStorage).filter(
        (key) => !/^hostInfoValue$|CachedSessionSettings$/.test(key),
      ),
    }));
    expect(kept).toEqual({ local: [], databases: 0, caches: 0, workers: 0, session: [] });
  });

  test("a cell that the user types reaches the host and the add-in", async () => {
    const { page, pane } = await atWork();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        window.heard = [];
        context.workbook.worksheets.onChanged.add((event) => {
          window.heard?.push(event.address);
          return Promise.resolve();
        });
        context.workbook.worksheets.getFirst().getRange("F30").select();
        await context.sync();
      }),
    );
    await page.getByRole("button", { name: "ファイルを開く" }).focus();
    await page.keyboard.press("F6");
    await page.keyboard.type("123");
    await page.keyboard.press("Enter");
    await pane.waitForFunction(() => window.heard?.length);
    expect(await pane.evaluate(() => window.heard)).toEqual(["F30"]);
    expect(await valueAt(pane, sample.sheets[0]?.name ?? "", "F30")).toBe(123);
  });

  test("undo takes back the user's own entry, and nothing that the add-in wrote", async () => {
    const { page, pane } = await atWork();
    const first = sample.sheets[0]?.name ?? "";
    const type = async (text: string) => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("F30").select();
          await context.sync();
        }),
      );
      await page.getByRole("button", { name: "ファイルを開く" }).focus();
      await page.keyboard.press("F6");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await eventually(async () => {
        expect(await valueAt(pane, first, "F30")).toBe(text);
      });
    };
    const undo = () => page.keyboard.press("Control+z");
    await type("直す前");
    await undo();
    await eventually(async () => {
      expect(await valueAt(pane, first, "F30")).toBe("");
    });
    await type("残す");
    await addPie(pane);
    await page.getByRole("button", { name: "ファイルを開く" }).focus();
    await page.keyboard.press("F6");
    await undo();
    await undo();
    const sheets = await page.evaluate(() => window.workbench?.host.book.sheets().map(({ name }) => name));
    expect(sheets?.at(-1)).toBe("図");
    expect(await valueAt(pane, "図", "A1")).toBe("区分");
    expect(await valueAt(pane, first, "F30")).toBe("残す");
  });

  test("a chart of the add-in stands over the sheet and follows its cells", async () => {
    const { page, pane } = await atWork();
    await addPie(pane);
    const chart = page.locator('canvas[data-chart="jisseki_pie"]');
    await chart.waitFor();
    expect(await chart.getAttribute("aria-label")).toBe("支援方法");
    const picture = () =>
      chart.evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ""));
    const before = await picture();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("図").getRange("B2").values = [[300]];
        await context.sync();
      }),
    );
    await eventually(async () => {
      expect(await picture()).not.toBe(before);
    });
    const place = await chart.boundingBox();
    await page.locator("main").hover({ position: { x: 200, y: 300 } });
    await page.mouse.wheel(0, 100);
    await eventually(async () => {
      expect((await chart.boundingBox())?.y).toBeLessThan(place?.y ?? 0);
    });
  });

  test("a cell that the add-in selects is scrolled to on its own sheet", async () => {
    const { page, pane } = await atWork();
    const last = sample.sheets.at(-1)?.name ?? "";
    await pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange("Z400").select();
          await context.sync();
        }),
      last,
    );
    await eventually(async () => {
      const seen = await page.evaluate(() => {
        const sheet = window.workbench?.host.book.activeSheet();
        return { name: sheet?.name, range: sheet?.univerSheet.getVisibleRange() };
      });
      expect(seen.name).toBe(last);
      expect(seen.range?.startRow).toBeLessThanOrEqual(399);
      expect(seen.range?.endRow).toBeGreaterThanOrEqual(399);
      expect(seen.range?.endColumn).toBeGreaterThanOrEqual(25);
    });
  });

  test("a copy is saved under a name of its own with every cell of every sheet", async () => {
    const { page, pane } = await atWork();
    await addPie(pane);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "名前を付けて保存" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("sample_実績報告.xlsx");
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const copy = readWorkbook(bytes);
    expect(copy.sheets.map(({ name }) => name)).toEqual([...sample.sheets.map(({ name }) => name), "図"]);
    expect(copy.sheets.slice(0, -1)).toEqual(sample.sheets);
    expect(copy.names).toEqual(sample.names);
    expect(copy.sheets.at(-1)?.cells.map((row) => row.map(({ value }) => value))).toEqual([
      ["区分", "件数"],
      ["電話", 30],
      ["訪問", 20],
      ["面談", 50],
    ]);
    expect(Buffer.from(bytes).includes("xl/charts/chart1.xml")).toBe(true);
    await expect(notice(page).getByRole("status").textContent()).resolves.toMatch(
      /元のファイルは変わりません/,
    );
  });

  test.each([
    [
      "a text",
      "メモ.xlsx",
      () => Buffer.from("これは表ではありません"),
      "「メモ.xlsx」は Excel のブック (.xlsx) ではありません。",
    ],
    ["an encrypted workbook", "秘密.xlsx", encrypted, "「秘密.xlsx」にはパスワードが掛かっています。"],
  ])("%s is refused and the open workbook stays", async (_kind, name, bytes, message) => {
    const { page, pane } = await atWork();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes() });
    const alert = notice(page).getByRole("alert");
    await alert.filter({ hasText: message }).waitFor();
    expect(await alert.textContent()).toContain("「sample.xlsx」を開いたままにしています。");
    expect(await page.locator(".file-name").textContent()).toBe("sample.xlsx");
    const first = sample.sheets[0];
    expect(await valueAt(pane, first?.name ?? "", "A1")).toBe(first?.cells[0]?.[0]?.value);
  });

  test("a dropped workbook takes the sample's place, with a pane of its own", async () => {
    const { page } = await atWork();
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["日付", 1],
        ["合計", 2],
      ]),
      "4月",
    );
    const written: unknown = write(book, { type: "base64", bookType: "xlsx" });
    await page.evaluate((content) => {
      const files = new DataTransfer();
      files.items.add(
        new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], "相談.xlsx"),
      );
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
    }, String(written));
    await page.locator(".file-name", { hasText: "相談.xlsx" }).waitFor();
    const pane = await readyPane(page);
    expect(await valueAt(pane, "4月", "A2")).toBe("合計");
    expect(await page.evaluate(() => window.workbench?.host.book.sheets().map(({ name }) => name))).toEqual([
      "4月",
    ]);
  });

  test("speaks English on request and tells the pane so", async () => {
    const { page, pane } = await atWork("?lang=en");
    expect(await page.title()).toBe("Jisseki workbench");
    expect(await page.getByRole("button", { name: "Save a copy" }).isEnabled()).toBe(true);
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  });

  test("is reached by the keyboard: F6 goes round, the arrow keys widen the pane", async () => {
    const { page } = await atWork();
    await page.getByRole("button", { name: "ファイルを開く" }).focus();
    const visited: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press("F6");
      visited.push(await focusedRegion(page));
    }
    expect(visited).toEqual(["sheet", "pane", "bar"]);
    const width = async () => (await page.locator("iframe").boundingBox())?.width;
    expect(await width()).toBe(320);
    await page.getByRole("separator").focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(336);
  });

  test("gives the keyboard to the cells on a slow machine too, where their editor comes late", async () => {
    const visit = await site.visit("/workbench.html");
    visits.push(visit);
    const { page, context } = visit;
    const slowly = await context.newCDPSession(page);
    await slowly.send("Emulation.setCPUThrottlingRate", { rate: 8 });
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.ready);
    await page.getByRole("button", { name: "ファイルを開く" }).focus();
    await page.keyboard.press("F6");
    expect(await focusedRegion(page)).toBe("sheet");
    await slowly.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.waitForFunction(() => document.activeElement?.matches("[contenteditable]"));
    const active = await page.evaluate(() => window.workbench?.host.book.activeSheet().name);
    await page.keyboard.type("4321");
    await page.keyboard.press("Enter");
    const pane = await readyPane(page);
    expect(await valueAt(pane, active ?? "", "A1")).toBe(4321);
  });
});

/** The signature of an OLE file and the name of the stream in which Excel keeps a workbook with a password. */
function encrypted(): Buffer {
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([
    signature,
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(512),
  ]);
}
