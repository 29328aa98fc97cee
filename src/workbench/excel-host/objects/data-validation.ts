import type { CellValidation } from "../book/cell-validations";
import { ApiError } from "../wire/api-error";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import { isWireRecord, type WireRecord, type WireValue } from "../wire/wire-value";
import type { RangeSelf } from "./object-links";
import { validationRule, validationType } from "./validation-rule";

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const STYLES = new Set(["Stop", "Warning", "Information"]);

function text(value: WireValue | undefined, longest: number): string {
  if (typeof value !== "string" || value.length > longest) throw new ApiError("InvalidArgument");
  return value;
}

function flag(value: WireValue | undefined): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

function record(value: WireValue): WireRecord {
  if (!isWireRecord(value)) throw new ApiError("InvalidArgument");
  return value;
}

function prompt(value: WireValue): WireRecord {
  const { message, showPrompt, title } = record(value);
  return {
    message: text(message, LONGEST_MESSAGE),
    showPrompt: flag(showPrompt),
    title: text(title, LONGEST_TITLE),
  };
}

function errorAlert(value: WireValue): WireRecord {
  const { message, showAlert, style, title } = record(value);
  if (typeof style !== "string" || !STYLES.has(style)) throw new ApiError("InvalidArgument");
  return {
    message: text(message, LONGEST_MESSAGE),
    showAlert: flag(showAlert),
    style,
    title: text(title, LONGEST_TITLE),
  };
}

/** Null where the cells differ, as Excel answers it. */
function part(
  key: keyof CellValidation,
  change: (value: WireValue) => Partial<CellValidation>,
): PropertyDefinition<RangeSelf> {
  return {
    read: ({ sheet, cells }) => sheet.validations.of(cells)?.[key] ?? null,
    write: ({ sheet, cells }, value) => sheet.validations.change(cells, change(value)),
  };
}

export const dataValidationType = objectType<RangeSelf>({
  className: "DataValidation",
  properties: {
    Rule: part("rule", (value) => ({ rule: validationRule(value) })),
    IgnoreBlanks: part("ignoreBlanks", (value) => ({ ignoreBlanks: flag(value) })),
    Prompt: part("prompt", (value) => ({ prompt: prompt(value) })),
    ErrorAlert: part("errorAlert", (value) => ({ errorAlert: errorAlert(value) })),
    Type: {
      read: ({ sheet, cells }) => {
        const validation = sheet.validations.of(cells);
        return validation ? validationType(validation.rule) : "Inconsistent";
      },
    },
  },
  actions: { Clear: ({ sheet, cells }) => sheet.validations.clear(cells) },
});
