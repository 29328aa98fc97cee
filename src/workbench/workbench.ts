import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { copyName } from "./copy-name";
import { plansOfHostWorkbook } from "./copy/plans-of-host-workbook";
import { downloadXlsx } from "./download";
import type { ExcelHost } from "./excel-host/excel-host";
import { readMemberTable } from "./excel-host/wire/member-table";
import { parseWire } from "./excel-host/wire/wire-value";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { openFile, whyNotOpened } from "./open-file";
import type { OpenedFile } from "./open-file";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook, Surroundings } from "./open-workbook";
import type { Page } from "./page";
import { revealSelections } from "./reveal-selection";
import { createSpreadsheet } from "./spreadsheet";
import type { Uncarried } from "./uncarried";
import { writeWorkbook } from "./wiring";

interface Desk extends OpenWorkbook {
  readonly fileName: string;
  /** What its file held and was not taken over. */
  readonly missing: readonly Uncarried[];
}

/** The page at work: one workbook open in the spreadsheet, its pane beside it. */
export class Workbench {
  private desk: Desk | undefined;

  private constructor(
    private readonly page: Page,
    private readonly texts: Messages,
    private readonly surroundings: Surroundings,
  ) {}

  /** Starts the spreadsheet inside the page, still without a workbook. */
  static async start(page: Page, texts: Messages, language: Language, latency: number): Promise<Workbench> {
    const members = readMemberTable(parseWire(await (await fetched("excel-members.json")).text()));
    const spreadsheet = createSpreadsheet(page.sheet, language);
    revealSelections(spreadsheet.univerAPI);
    return new Workbench(page, texts, { container: page.sheet, spreadsheet, members, language, latency });
  }

  /** The host of the open workbook. Throws Error where none is open. */
  get host(): ExcelHost {
    if (!this.desk) throw new Error("no workbook is open");
    return this.desk.host;
  }

  /** Gives the keyboard to the cells. */
  focusSheet(): void {
    this.desk?.focus();
  }

  /** Opens a workbook that is in no file in place of the present one. */
  openSnapshot(snapshot: WorkbookSnapshot, fileName: string): void {
    this.show({ snapshot, looks: new Map(), missing: [] }, fileName);
  }

  /** Shows the workbook in place of the present one, and its pane anew. */
  private show({ snapshot, looks, missing }: OpenedFile, fileName: string): void {
    this.desk?.close();
    this.desk = { ...openWorkbook(snapshot, looks, fileName, this.surroundings), fileName, missing };
    this.page.setFileName(fileName);
    this.page.saveButton.disabled = false;
    this.page.checkButton.disabled = false;
    this.page.pane.src = "workbench-pane.html";
  }

  /** Opens the file; one that cannot be read leaves the present workbook as it is. */
  async open(file: File): Promise<void> {
    const { page, texts } = this;
    page.say(texts.opening(file.name));
    try {
      await painted();
      const opened = openFile(new Uint8Array(await file.arrayBuffer()));
      const { missing } = opened;
      this.show(opened, file.name);
      page.say(missing.length === 0 ? texts.opened(file.name) : texts.openedWithout(file.name, missing));
    } catch (error) {
      const reason = whyNotOpened(error, file.name, texts);
      page.warn(this.desk ? texts.stillOpen(reason, this.desk.fileName) : reason);
    }
  }

  /** Opens the sample workbook that is served beside the page. */
  async openSample(address: string): Promise<void> {
    const { page, texts } = this;
    const response = await fetch(address);
    if (response.ok) await this.open(new File([await response.blob()], address));
    else page.warn(texts.sampleMissing);
  }

  /** Hands out a copy of the workbook as it is now. */
  async saveCopy(): Promise<void> {
    if (!this.desk) return;
    const { page, texts } = this;
    const { host, fileName, missing } = this.desk;
    page.say(texts.saving);
    try {
      await painted();
      const plans = await plansOfHostWorkbook(host.book);
      const name = copyName(fileName, texts.copySuffix);
      downloadXlsx(await writeWorkbook({ sheets: plans.sheets }, name), name);
      const left = [...new Set([...missing, ...plans.missing])];
      page.say(left.length === 0 ? texts.saved(name) : texts.savedWithout(name, left));
    } catch {
      page.warn(texts.saveFailed);
    }
  }
}

/** What was said is on the screen: reading and writing files keep the page busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
