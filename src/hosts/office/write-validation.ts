import { absoluteReference, type CellRange } from "../../domain/grid/cell-address";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { AllowedInput, InputValidation } from "../../sheets/input-validation";
import { rangeOf } from "./range-of";

const STYLES = { stop: "Stop", warning: "Warning" } as const;

/** By formula: a serial number would be another day in a workbook of the 1904 system. */
function dateFormula({ year, month, day }: CalendarDate): string {
  return `=DATE(${year},${month},${day})`;
}

function ruleOf(allowed: Exclude<AllowedInput, { of: "anything" }>): Excel.DataValidationRule {
  switch (allowed.of) {
    case "list":
      return { list: { inCellDropDown: true, source: allowed.choices.join(",") } };
    case "cells":
      return {
        list: { inCellDropDown: true, source: `=${absoluteReference(allowed.sheet, allowed.range)}` },
      };
    case "date":
      return {
        date: {
          operator: "Between",
          formula1: dateFormula(allowed.from),
          formula2: dateFormula(allowed.to),
        },
      };
    case "wholeNumber":
      return { wholeNumber: { operator: "Between", formula1: allowed.from, formula2: allowed.to } };
  }
}

/** Sets what may be typed into the cells, in place of what was set before. */
export function writeValidation(
  sheet: Excel.Worksheet,
  range: CellRange,
  { allowed, prompt, alert }: InputValidation,
): void {
  const { dataValidation } = rangeOf(sheet, range);
  dataValidation.clear();
  if (allowed.of !== "anything") dataValidation.rule = ruleOf(allowed);
  dataValidation.ignoreBlanks = true;
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = alert
    ? { showAlert: true, style: STYLES[alert.style], title: alert.title, message: alert.text }
    : { showAlert: false, style: "Stop", title: "", message: "" };
}
