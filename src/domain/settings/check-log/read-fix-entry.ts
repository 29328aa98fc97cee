import { cellAddress, parseCellAddress } from "../../grid/cell-address";
import type { LoggedContent, LoggedFix } from "./check-log";
import type { CheckLogColumn } from "./check-log-items";
import type { LogRowTexts } from "./log-row-texts";

export interface FixEntry {
  readonly of: "fixed";
  readonly step: string;
  readonly fix: LoggedFix;
}

export interface FixTakenBackEntry {
  readonly of: "fixTakenBack";
  readonly step: string;
}

/** JSON: what a cell held is kept to the letter, its spaces too. */
export function fixMarks(step: string, { rule, sheet, cell, before, after }: LoggedFix): string {
  const contents = [before, after].map(({ value, numberFormat }) => [value, numberFormat]);
  return JSON.stringify([step, rule, sheet, cellAddress(cell), ...contents]);
}

/** Nothing for what is no list. */
function listOf(parsed: unknown): readonly unknown[] {
  return Array.isArray(parsed) ? parsed : [];
}

function readContent(parsed: unknown): LoggedContent | undefined {
  const [value, numberFormat] = listOf(parsed);
  const isValue =
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isValue && typeof numberFormat === "string" ? { value, numberFormat } : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function readFix({ text }: LogRowTexts): FixEntry | CheckLogColumn {
  const [step, rule, sheet, address, before, after] = listOf(parsedJson(text("marks")));
  if (typeof step !== "string" || typeof rule !== "string" || typeof sheet !== "string") return "marks";
  const cell = typeof address === "string" ? parseCellAddress(address) : undefined;
  const [was, is] = [readContent(before), readContent(after)];
  return cell && was && is
    ? { of: "fixed", step, fix: { rule, sheet, cell, before: was, after: is } }
    : "marks";
}

export function readFixTakenBack({ marks }: LogRowTexts): FixTakenBackEntry | CheckLogColumn {
  const [step] = marks;
  return step === undefined ? "marks" : { of: "fixTakenBack", step };
}
