import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/presets";
import { IEditorBridgeService } from "@univerjs/presets/preset-sheets-core";

/** What stands in the cell that the editor is on, in the sheet that is seen. */
function contentOf(services: Injector, editor: IEditorBridgeService): string {
  const cell = editor.getEditLocation();
  if (!cell) return "";
  const { unitId, sheetId, row, column } = cell;
  const workbook = services
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const content = workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  return JSON.stringify([unitId, sheetId, row, column, content]);
}

/**
 * The spreadsheet fills its cell editor and formula bar anew whenever something is written into any sheet at the
 * place of the selected cell. Answers how to have that done, from now on, only where that cell itself has changed.
 */
export function holdingEditor(services: Injector): (isHeld: boolean) => void {
  const editor = services.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  let shown: string | undefined;
  editor.refreshEditCellState = () => {
    if (shown !== undefined) {
      const content = contentOf(services, editor);
      if (content === shown) return;
      shown = content;
    }
    refresh();
  };
  return (isHeld) => {
    shown = isHeld ? (shown ?? contentOf(services, editor)) : undefined;
  };
}
