import type { CellPosition } from "../../domain/grid/cell-address";
import { usedRange, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { Code, CodeListId } from "../../domain/settings/code-list";
import { settingItems } from "../../domain/settings/items/setting-items";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { rowsOfCodes } from "../../domain/settings/read-code-lists";
import { synonymLabel } from "../../domain/settings/read-synonyms";
import { itemColumn, settingCell, settingRows } from "../../domain/settings/setting-rows";
import { joinQuotedList } from "../../domain/text/list-text";
import { textKey } from "../../domain/text/text-key";
import { textCell } from "../plan-cells";
import type { SheetPlan } from "../sheet-plan";
import { codeListRows } from "./code-list-rows";
import { synonymItem } from "./item-rows";

/** Where 別の書き方 stands among the values of a code's row. */
const ALIASES = 2;

function cellsPlan(
  { name }: SheetSnapshot,
  at: CellPosition,
  rows: readonly (readonly string[])[],
): SheetPlan {
  return { name, members: [{ kind: "cells", at, rows: rows.map((row) => row.map(textCell)) }] };
}

/** Rows below everything that stands there, one row left free. */
function appendedRows(sheet: SheetSnapshot, rows: readonly (readonly string[])[]): SheetPlan {
  const bottom = usedRange(sheet)?.bottom;
  const row = bottom === undefined ? 0 : bottom + 2;
  return cellsPlan(sheet, { row, column: itemColumn(sheet) }, rows);
}

function withOneMore(listed: string, text: string): string {
  return listed === "" ? joinQuotedList([text]) : `${listed}、${joinQuotedList([text])}`;
}

/** A row for every item that 設定 lacks, with what is in force now; undefined where it lacks none. */
export function missingItemsAddition(sheet: SheetSnapshot, settings: OfficeSettings): SheetPlan | undefined {
  const present = new Set(settingRows(sheet).map(({ item }) => textKey(item)));
  const missing = settingItems(settings).filter(({ name }) => !present.has(textKey(name)));
  if (missing.length === 0) return undefined;
  const rows = missing.map((item) => [item.name, String(item.write(settings) ?? ""), item.explanation.ja]);
  return appendedRows(sheet, rows);
}

/** A header of the office's own: one cell changed, or a row added; no other cell is touched. */
export function synonymAddition(sheet: SheetSnapshot, columnLabel: string, header: string): SheetPlan {
  const row = settingRows(sheet).find((each) => {
    const label = synonymLabel(each);
    return label !== undefined && textKey(label) === textKey(columnLabel);
  });
  if (!row) return appendedRows(sheet, [[synonymItem(columnLabel), joinQuotedList([header])]]);
  return cellsPlan(sheet, settingCell(row), [[withOneMore(row.values[0] ?? "", header)]]);
}

function withAlias(code: Code, alias: string): Code {
  return { ...code, aliases: [...code.aliases, alias] };
}

/**
 * Another spelling of a code: one cell of its row changed. Where 設定 lacks the code its row is added, and
 * where it lacks the list the whole list, so that the other codes stay.
 */
export function codeAliasAddition(
  sheet: SheetSnapshot,
  { codeLists }: OfficeSettings,
  listId: CodeListId,
  code: Code,
  alias: string,
): SheetPlan {
  const listed = rowsOfCodes(settingRows(sheet), listId);
  const own = listed.find((each) => each.code.id === code.id);
  if (own) {
    const spellings = withOneMore(own.row.values[ALIASES] ?? "", alias);
    return cellsPlan(sheet, settingCell(own.row, ALIASES), [[spellings]]);
  }
  const list = codeLists[listId];
  const codes = list.codes.map((each) => (each.id === code.id ? withAlias(each, alias) : each));
  const added = listed.length === 0 ? codes : codes.filter(({ id }) => id === code.id);
  const rows = codeListRows({ ...list, codes: added }).map(({ cells }) =>
    cells.map((cell) => (cell.kind === "text" ? cell.text : "")),
  );
  return appendedRows(sheet, rows);
}
