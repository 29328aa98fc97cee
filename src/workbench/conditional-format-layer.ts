import { BooleanNumber, type FUniver, type IStyleData } from "@univerjs/presets";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/presets/preset-sheets-conditional-formatting";
import type { CellRange } from "../domain/grid/cell-address";
import type { ConditionalLook, HostConditionalFormat } from "./excel-host/book/conditional-formats";
import type { ExcelBook } from "./excel-host/book/excel-book";

function styleOf({ fill, fontColour, bold, italic }: ConditionalLook): IStyleData {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontColour !== undefined && { cl: { rgb: fontColour } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic !== undefined && { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}

function ruleOf({ id, areas, formula, stopIfTrue, look }: HostConditionalFormat): IConditionFormattingRule {
  return {
    cfId: id,
    stopIfTrue,
    ranges: areas.map(({ top, left, bottom, right }: CellRange) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: styleOf(look),
    },
  };
}

/**
 * Shows the conditional formats that the host keeps: the spreadsheet has the same rules, in the same order, and no
 * others. Returns how to stop.
 */
export function showConditionalFormats(univer: FUniver, book: ExcelBook): () => void {
  const shown = new Map<string, readonly string[]>();
  let due = new Set<string>();
  const show = (sheetId: string) => {
    const target = { unitId: book.workbook.getId(), subUnitId: sheetId };
    for (const cfId of shown.get(sheetId) ?? [])
      univer.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId }, { onlyLocal: true });
    const sheet = book.sheets().find(({ id }) => id === sheetId);
    const formats = sheet?.conditionalFormats.all().filter(({ formula }) => formula !== "") ?? [];
    // The rule that is added last stands first, and wins.
    for (const format of formats.toReversed())
      univer.syncExecuteCommand(
        AddConditionalRuleMutation.id,
        { ...target, rule: ruleOf(format) },
        { onlyLocal: true },
      );
    shown.set(
      sheetId,
      formats.map(({ id }) => id),
    );
    if (formats.length > 0) book.calculation.request();
  };
  return book.onChange(({ kind, sheetId }) => {
    if (kind !== "conditionalFormats") return;
    // A request changes a format several times over; it is shown when the request is done.
    if (due.size === 0)
      setTimeout(() => {
        const sheets = due;
        due = new Set();
        for (const id of sheets) show(id);
      }, 0);
    due.add(sheetId);
  });
}
