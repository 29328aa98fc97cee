import type { FormulaDataModel, IDefinedNamesService, IFormulaData } from "@univerjs/preset-sheets-node-core";
import {
  IUniverInstanceService,
  UniverInstanceType,
  type FUniver,
  type IDisposable,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/presets";
import { textField } from "./command-fields";

/** What Univer knows of formulas; there once it has a workbook. */
export interface UniverFormulas {
  readonly services: Injector;
  readonly model: FormulaDataModel;
  readonly names: IDefinedNamesService;
}

type SheetFormulas = ReturnType<FormulaDataModel["getSheetFormulaData"]>;

/** Changes beside the cells, or of a sheet that nothing is remembered of. */
const LEAVE_CELLS = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-worksheet-order",
  "sheet.mutation.set-worksheet-hidden",
]);

function mayChangeCells(id: string): boolean {
  const isOfSheets = id.includes(".mutation.") && !id.startsWith("formula.") && !id.startsWith("doc.");
  return isOfSheets && !LEAVE_CELLS.has(id);
}

/** Univer adds to what it was given. */
function copyOf(formulas: SheetFormulas): SheetFormulas {
  return formulas && Object.fromEntries(Object.entries(formulas).map(([row, cells]) => [row, { ...cells }]));
}

/**
 * Univer looks through every cell of every sheet for formulas each time that a sheet is added, renamed or deleted, or
 * that a value takes the place of a formula. This remembers, sheet by sheet, what it found, and forgets it before and
 * after every change that might touch the sheet's cells.
 */
export function rememberFormulas(univer: FUniver, { services, model }: UniverFormulas): IDisposable {
  const remembered = new WeakMap<Worksheet, SheetFormulas>();
  const changing = new Set<unknown>();

  const workbooks = () =>
    services.get(IUniverInstanceService).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);

  const forget = (params: unknown) => {
    const changed = textField(params, "subUnitId");
    for (const sheet of workbooks().flatMap((workbook) => workbook.getSheets()))
      if (changed === "" || sheet.getSheetId() === changed) remembered.delete(sheet);
  };

  const formulasOf = (workbook: Workbook, sheet: Worksheet): SheetFormulas => {
    if (remembered.has(sheet)) return copyOf(remembered.get(sheet));
    const found = model.getSheetFormulaData(workbook.getUnitId(), sheet.getSheetId());
    // While cells change, what was found may be of before.
    if (changing.size === 0) remembered.set(sheet, copyOf(found));
    return found;
  };

  model.getFormulaData = (): IFormulaData =>
    Object.fromEntries(
      workbooks().map((workbook) => [
        workbook.getUnitId(),
        Object.fromEntries(
          workbook.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(workbook, sheet)]),
        ),
      ]),
    );

  const { BeforeCommandExecute, CommandExecuted } = univer.Event;
  const watching = [
    univer.addEvent(BeforeCommandExecute, ({ id, params }) => {
      if (!mayChangeCells(id)) return;
      changing.add(params);
      forget(params);
    }),
    univer.addEvent(CommandExecuted, ({ id, params }) => {
      if (!mayChangeCells(id)) return;
      changing.delete(params);
      forget(params);
    }),
  ];
  return {
    dispose: () => {
      for (const event of watching) event.dispose();
      Reflect.deleteProperty(model, "getFormulaData");
    },
  };
}
