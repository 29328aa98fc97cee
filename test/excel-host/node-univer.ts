import {
  FormulaDataModel,
  IDefinedNamesService,
  UniverSheetsNodeCorePreset,
} from "@univerjs/preset-sheets-node-core";
import { createUniver, LocaleType, type FUniver } from "@univerjs/presets";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { UniverFormulas } from "../../src/workbench/excel-host/univer/remembered-formulas";

/** A Univer without a page, with a workbook of one empty sheet; `dispose` stops its timers. */
export interface NodeUniver {
  readonly univerAPI: FUniver;
  readonly formulas: UniverFormulas;
  readonly dispose: () => void;
}

const CALCULATION_NOTICE = "formula.mutation.set-formula-calculation-notification";
const STOPPED = 1;

/** Where two calculations overlapped, Univer's progress bar is still due in a second and would ask a disposed Univer for its words. */
function stopProgress(univerAPI: FUniver): void {
  univerAPI.syncExecuteCommand(CALCULATION_NOTICE, { functionsExecutedState: STOPPED }, { onlyLocal: true });
}

let started = 0;

export function startNodeUniver(): NodeUniver {
  started += 1;
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
    // Univer's formula engine remembers ranges by workbook id beyond the life of a Univer.
    id: `book${started}`,
    name: "Book1.xlsx",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: sheet },
  });
  const services = univer.__getInjector();
  return {
    univerAPI,
    formulas: { services, model: services.get(FormulaDataModel), names: services.get(IDefinedNamesService) },
    dispose: () => {
      stopProgress(univerAPI);
      univer.dispose();
    },
  };
}
