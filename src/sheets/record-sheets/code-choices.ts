import type { CellRange } from "../../domain/grid/cell-address";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { CodeList, CodeListId } from "../../domain/settings/code-list";
import { rowsOfCodes } from "../../domain/settings/read-code-lists";
import { settingCell, settingRows } from "../../domain/settings/setting-rows";
import type { AllowedInput } from "../input-validation";

/** The cells of 設定 in which a list's names stand, where they stand below each other. */
function codeCells(settings: SheetSnapshot, list: CodeListId): CellRange | undefined {
  const cells = rowsOfCodes(settingRows(settings), list).map(({ row }) => settingCell(row));
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || last.row - first.row + 1 !== cells.length) return undefined;
  return { top: first.row, bottom: last.row, left: first.column, right: first.column };
}

const LONGEST_LIST = 255;

/** A list that Excel can hold in the cell's own rule; anything else may be typed. */
export function choicesOf(choices: readonly string[]): AllowedInput {
  const fits = choices.join(",").length <= LONGEST_LIST && !choices.some((choice) => choice.includes(","));
  return fits && choices.length > 0 ? { of: "list", choices } : { of: "anything" };
}

/** What may be chosen of a list: the cells of 設定, so that it follows them, else the names as they are now. */
export function codeChoices(list: CodeList, settings: SheetSnapshot | undefined): AllowedInput {
  const range = settings && codeCells(settings, list.id);
  return settings && range
    ? { of: "cells", sheet: settings.name, range }
    : choicesOf(list.codes.map(({ label }) => label));
}
