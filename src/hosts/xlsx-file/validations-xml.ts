import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { absoluteReference, rangeAddress, type CellRange } from "../../domain/grid/cell-address";
import { rangeWithout } from "../../domain/grid/range-parts";
import type { AllowedInput, InputMessage, InputValidation } from "../../sheets/input-validation";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { escapedXml, withUnprintablesSpelt } from "./spreadsheet-text";

interface ValidatedCells {
  readonly ranges: readonly CellRange[];
  readonly validation: InputValidation;
}

/** A cell of a file has one validation: the later one takes its cells out of the earlier ones. */
function validatedCells(members: readonly SheetPlanMember[]): readonly ValidatedCells[] {
  return members.reduce<readonly ValidatedCells[]>((earlier, member) => {
    if (member.kind !== "validation") return earlier;
    const { range, validation } = member;
    const left = earlier.map((each) => ({
      ...each,
      ranges: each.ranges.flatMap((part) => rangeWithout(part, range)),
    }));
    return [...left, { ranges: [range], validation }].filter(({ ranges }) => ranges.length > 0);
  }, []);
}

/** Line feeds in attributes become spaces unless they are spelt. */
function attribute(name: string, text: string): string {
  const escaped = escapedXml(withUnprintablesSpelt(text)).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
  return ` ${name}="${escaped}"`;
}

function messageAttributes(titleName: string, textName: string, message: InputMessage): string {
  return attribute(titleName, message.title) + attribute(textName, message.text);
}

function dateFormula({ year, month, day }: CalendarDate): string {
  return `DATE(${year},${month},${day})`;
}

interface Criteria {
  /** As ST_DataValidationType; absent, everything is allowed. */
  readonly type?: "list" | "date" | "whole";
  readonly formulas: readonly string[];
}

function criteriaOf(allowed: AllowedInput): Criteria {
  switch (allowed.of) {
    case "list":
      return { type: "list", formulas: [`"${allowed.choices.join(",").replaceAll('"', '""')}"`] };
    case "cells":
      return { type: "list", formulas: [absoluteReference(allowed.sheet, allowed.range)] };
    case "date":
      return { type: "date", formulas: [dateFormula(allowed.from), dateFormula(allowed.to)] };
    case "wholeNumber":
      return { type: "whole", formulas: [String(allowed.from), String(allowed.to)] };
    case "anything":
      return { formulas: [] };
  }
}

function validationXml({ ranges, validation: { allowed, prompt, alert } }: ValidatedCells): string {
  const { type, formulas } = criteriaOf(allowed);
  const attributes = [
    type === undefined ? "" : ` type="${type}"`,
    alert?.style === "warning" ? ' errorStyle="warning"' : "",
    ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : "",
    alert ? ' showErrorMessage="1"' : "",
    alert ? messageAttributes("errorTitle", "error", alert) : "",
    prompt ? messageAttributes("promptTitle", "prompt", prompt) : "",
    ` sqref="${ranges.map(rangeAddress).join(" ")}"`,
  ];
  const elements = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapedXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation${attributes.join("")}>${elements.join("")}</dataValidation>`;
}

/** The validations of a sheet as the file's XML; empty where it has none (ECMA-376 part 1, 18.3.1.33). */
export function validationsXml(members: readonly SheetPlanMember[]): string {
  const validated = validatedCells(members);
  if (validated.length === 0) return "";
  return `<dataValidations count="${validated.length}">${validated.map(validationXml).join("")}</dataValidations>`;
}

/** What may follow the validations in a sheet's part (ECMA-376 part 1, 18.3.1.99); the writer always sets margins. */
const FOLLOWING = /<(?:hyperlinks|printOptions|pageMargins)[ >]/;

/** The sheet's XML with its validations at the place that the schema has for them. */
export function withValidations(sheet: string, validations: string): string {
  return validations === "" ? sheet : sheet.replace(FOLLOWING, (next) => validations + next);
}
