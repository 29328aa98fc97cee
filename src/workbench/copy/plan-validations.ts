import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { AllowedInput, InputValidation } from "../../sheets/input-validation";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import type { BookSheet } from "../excel-host/book/book-sheet";
import type { CellValidation } from "../excel-host/book/cell-validations";
import { parseReference } from "../excel-host/book/defined-name";
import { isWireRecord, type WireRecord } from "../excel-host/wire/wire-value";
import type { Uncarried } from "../uncarried";

/** The validations of a sheet that a plan can say. */
export function validationMembers(
  sheet: BookSheet,
  missed: (kind: Uncarried) => void,
): readonly SheetPlanMember[] {
  return sheet.validations.all().flatMap(({ range, validation }): SheetPlanMember[] => {
    const planned = planValidation(validation);
    if (!planned) missed("validations");
    return planned ? [{ kind: "validation", range, validation: planned }] : [];
  });
}

function planValidation({
  rule,
  ignoreBlanks,
  prompt,
  errorAlert,
}: CellValidation): InputValidation | undefined {
  const allowed = planAllowed(rule);
  const style = STYLES.get(textOf(errorAlert, "style"));
  if (!allowed || !ignoreBlanks || !style) return undefined;
  return {
    allowed,
    ...(prompt["showPrompt"] === true && prompt["message"] !== "" && { prompt: messageOf(prompt) }),
    ...(errorAlert["showAlert"] === true && { alert: { ...messageOf(errorAlert), style } }),
  };
}

const STYLES: ReadonlyMap<string, "stop" | "warning"> = new Map([
  ["Stop", "stop"],
  ["Warning", "warning"],
]);

function planAllowed({ list, date, wholeNumber, ...others }: WireRecord): AllowedInput | undefined {
  if (isWireRecord(list)) return planList(list);
  if (isWireRecord(date)) {
    const [from, to] = limitsOf(date).map(dateOf);
    return from && to && { of: "date", from, to };
  }
  if (isWireRecord(wholeNumber)) {
    const [from, to] = limitsOf(wholeNumber).map(numberOf);
    return from === undefined || to === undefined ? undefined : { of: "wholeNumber", from, to };
  }
  return Object.keys(others).length === 0 ? { of: "anything" } : undefined;
}

function planList(list: WireRecord): AllowedInput | undefined {
  const source = textOf(list, "source");
  if (list["inCellDropDown"] !== true) return undefined;
  if (!source.startsWith("=")) return { of: "list", choices: source.split(",") };
  const cells = parseReference(source);
  return cells && { of: "cells", sheet: cells.sheetName, range: cells.cells };
}

/** None but for limits that are both allowed themselves. */
function limitsOf(criteria: WireRecord): readonly string[] {
  const isBetween = criteria["operator"] === "Between";
  return isBetween ? [textOf(criteria, "formula1"), textOf(criteria, "formula2")] : [];
}

function dateOf(formula: string): CalendarDate | undefined {
  const [, year, month, day] = /^=DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/.exec(formula) ?? [];
  return day === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

function numberOf(formula: string): number | undefined {
  return /^=-?\d+$/.test(formula) ? Number(formula.slice(1)) : undefined;
}

function messageOf(shown: WireRecord): { readonly title: string; readonly text: string } {
  return { title: textOf(shown, "title"), text: textOf(shown, "message") };
}

function textOf(record: WireRecord, name: string): string {
  const value = record[name];
  return typeof value === "string" ? value : "";
}
