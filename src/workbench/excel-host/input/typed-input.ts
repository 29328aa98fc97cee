import type { DateSystem } from "../../../domain/grid/sheet-snapshot";
import { isErrorValue } from "../univer/cell-content";
import { ApiError } from "../wire/api-error";
import type { WireValue } from "../wire/wire-value";
import { typedDate, typedTime } from "./en-us-date";
import { checkFormula } from "./formula-check";
import { typedNumber } from "./typed-number";

/** What a written value does to a cell. A `numberFormat` is taken only where the cell has none yet. */
export type CellInput =
  | { readonly kind: "unchanged" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string; readonly quoted: boolean }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

export interface InputRules {
  /** The cell's number format; `@` keeps everything as text. */
  readonly numberFormat: string;
  readonly dateSystem: DateSystem;
  /** For dates typed without a year. */
  readonly thisYear: number;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

function formula(text: string): CellInput {
  if (text.length > LONGEST_FORMULA) throw new ApiError("InvalidArgument");
  checkFormula(text);
  return { kind: "formula", formula: text };
}

function typedText(text: string, { dateSystem, thisYear }: InputRules): CellInput {
  const number = typedNumber(text);
  if (number) return { kind: "number", ...number };
  const date = typedDate(text.trim(), dateSystem, thisYear) ?? typedTime(text.trim());
  if (date) return { kind: "number", number: date.serial, numberFormat: date.numberFormat };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", boolean: upper === "TRUE" };
  if (isErrorValue(upper)) return { kind: "error", error: upper };
  return { kind: "text", text, quoted: false };
}

/**
 * What Excel makes of a value that is written into a cell: texts are read as if they were typed in American Excel.
 * Throws InvalidArgument for a malformed formula, a text that is too long, or anything that is no cell value.
 */
export function interpretInput(value: WireValue | undefined, rules: InputRules): CellInput {
  if (value === null || value === undefined) return { kind: "unchanged" };
  const isText = rules.numberFormat === "@";
  if (typeof value === "number")
    return isText ? { kind: "text", text: String(value), quoted: false } : { kind: "number", number: value };
  if (typeof value === "boolean")
    return isText
      ? { kind: "text", text: String(value).toUpperCase(), quoted: false }
      : { kind: "boolean", boolean: value };
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  if (value === "") return { kind: "blank" };
  if (value.length > LONGEST_TEXT) throw new ApiError("InvalidArgument");
  // A cell of text shows the apostrophe that it is given.
  if (isText) return { kind: "text", text: value, quoted: false };
  if (value.startsWith("'")) return { kind: "text", text: value.slice(1), quoted: true };
  if (value.startsWith("=") && value.length > 1) return formula(value);
  const typed = typedText(value, rules);
  if (typed.kind === "text" && /^[+\-@]./.test(value)) return formula(`=${value.replace(/^@/, "")}`);
  return typed;
}
