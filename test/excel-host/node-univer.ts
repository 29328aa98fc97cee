import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType, type FUniver } from "@univerjs/presets";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";

/** A Univer without a page, with a workbook of one empty sheet; `dispose` stops its timers. */
export interface NodeUniver {
  readonly univerAPI: FUniver;
  dispose(): void;
}

export function startNodeUniver(): NodeUniver {
  const { univerAPI, univer } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    // The Node preset has the facade of number formats but not the plugin behind it.
    plugins: [UniverSheetsNumfmtPlugin],
  });
  const sheet = {
    id: "sheet1",
    name: "Sheet1",
    rowCount: 1000,
    columnCount: 40,
    defaultColumnWidth: 72,
    defaultRowHeight: 25,
  };
  univerAPI.createWorkbook({
    id: "book",
    name: "Book1.xlsx",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: sheet },
  });
  return { univerAPI, dispose: () => univer.dispose() };
}
