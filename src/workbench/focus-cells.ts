import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
} from "@univerjs/presets";
import { IEditorBridgeService, IEditorService, ILayoutService } from "@univerjs/presets/preset-sheets-core";

/**
 * Answers how to give the keyboard to a workbook's cells: to the editor that takes what is typed into them. On a slow
 * machine it comes after the cells are seen; until then `container` has the focus, and the editor takes it over
 * unless somebody has gone elsewhere.
 */
export function focusingCells(services: Injector, container: HTMLElement): (workbookId: string) => void {
  const instances = services.get(IUniverInstanceService);
  const hasEditor = () =>
    services.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) !== undefined;
  const focusEditor = () => {
    if (!instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_DOC)) {
      // It came after the first cell was selected: it has neither that cell nor the keys.
      services.get(IEditorBridgeService).refreshEditCellState();
      instances.setCurrentUnitForType(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    }
    services.get(ILayoutService).focus();
  };
  const focusOnceThere = () => {
    if (document.activeElement !== container) return;
    if (hasEditor()) focusEditor();
    else requestAnimationFrame(focusOnceThere);
  };
  return (workbookId) => {
    instances.focusUnit(workbookId);
    if (hasEditor()) focusEditor();
    else {
      holdFocus(container);
      focusOnceThere();
    }
  };
}

/** Gives the focus to an element that cannot have it otherwise, until it goes on. */
function holdFocus(element: HTMLElement): void {
  element.tabIndex = -1;
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  element.focus({ preventScroll: true });
}
