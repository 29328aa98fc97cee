import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { ChartLayer } from "./charts/chart-layer";
import { showConditionalFormats } from "./conditional-format-layer";
import { createExcelHost } from "./excel-host/excel-host";
import type { ExcelHost } from "./excel-host/excel-host";
import { fillWorkbook } from "./excel-host/fill-workbook";
import type { MemberTable } from "./excel-host/wire/member-table";
import { forgettingUndo } from "./forget-undo";
import { displayLanguage } from "./language";
import type { Language } from "./language";
import type { SheetLooks } from "./package/sheet-looks";
import { showLooks } from "./show-looks";
import type { Spreadsheet } from "./spreadsheet";
import { holdScreenDuring, onGoingElsewhere } from "./still-screen";
import { readWorkbook } from "./wiring";

export interface OpenWorkbook {
  readonly host: ExcelHost;
  /** Gives the keyboard to its cells. */
  readonly focus: () => void;
  /** Takes the workbook off the page. */
  readonly close: () => void;
}

/** What every workbook of the page is opened with. */
export interface Surroundings {
  readonly container: HTMLElement;
  readonly spreadsheet: Spreadsheet;
  readonly members: MemberTable;
  readonly language: Language;
  /** Milliseconds that every round trip takes in addition. */
  readonly latency: number;
}

/** Shows the workbook in the spreadsheet, with an Excel host of its own behind it. `looks` by sheet name. */
export function openWorkbook(
  snapshot: WorkbookSnapshot,
  looks: ReadonlyMap<string, SheetLooks>,
  name: string,
  { container, spreadsheet, members, language, latency }: Surroundings,
): OpenWorkbook {
  const { univerAPI } = spreadsheet;
  const workbook = univerAPI.createWorkbook({ name });
  const forget = () => {
    spreadsheet.forgetUndo(workbook.getId());
  };
  const ownHost = createExcelHost({
    univerAPI,
    formulas: spreadsheet.formulas(),
    members,
    dateSystem: snapshot.dateSystem,
    readBook: readWorkbook,
    locale: displayLanguage(language),
    latency,
  });
  fillWorkbook(ownHost, snapshot);
  showLooks(ownHost.book, looks);
  forget();
  const host = forgettingUndo(ownHost, univerAPI, forget);
  const charts = new ChartLayer(container, univerAPI, host.book);
  const hideFormats = showConditionalFormats(univerAPI, host.book);
  const releaseScreen = holdScreenDuring(host.series, {
    setDrawn: (isDrawn) => {
      spreadsheet.setDrawn(workbook.getId(), isDrawn);
    },
    onGoingElsewhere: (listener) => onGoingElsewhere(univerAPI, listener),
  });
  return {
    host,
    focus: () => {
      spreadsheet.focusCells(workbook.getId());
    },
    close: () => {
      charts.dispose();
      hideFormats();
      releaseScreen();
      host.dispose();
      univerAPI.disposeUnit(workbook.getId());
    },
  };
}
