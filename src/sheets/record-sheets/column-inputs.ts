import type { TemplateInput } from "../../domain/records/sheet-template";
import type { CellFormat } from "../cell-format";
import { inputMessage, type AllowedInput, type InputValidation } from "../input-validation";
import { choicesOf } from "./code-choices";
import { daysOfPeriod, periodText, type RecordSheetPeriod } from "./record-sheet-period";
import { RECORD_SHEET_TEXTS as TEXTS } from "./record-sheet-texts";

const LARGEST_COUNT = 99;
const LARGEST_QUANTITY = 9999;
const LARGEST_YEN = 9_999_999;
const EXAMPLE_DAY = 13;

/** Any day that a pupil may begin or leave on. */
const ANY_DAY = {
  of: "date",
  from: { year: 1990, month: 1, day: 1 },
  to: { year: 2099, month: 12, day: 31 },
} as const;

/** Where a column's input rule comes from. */
export interface ColumnInput {
  readonly label: string;
  readonly input: TemplateInput;
  readonly period: RecordSheetPeriod;
  /** What may be chosen in a `choice`, or of the staff. */
  readonly choices: AllowedInput;
}

/** Which days are meant, where the month alone is kept, and how they are typed. */
function recordDateInput({ label, period }: ColumnInput): InputValidation {
  const { from, to } = daysOfPeriod(period);
  const example = period.month ? `${from.month}/${EXAMPLE_DAY}` : `${from.year}/${from.month}/${EXAMPLE_DAY}`;
  return {
    allowed: { of: "date", from, to },
    prompt: inputMessage(label, TEXTS.recordDatePrompt(example)),
    alert: { ...inputMessage(label, TEXTS.recordDateAlert(periodText(period))), style: "warning" },
  };
}

function wholeNumber(label: string, from: number, to: number, prompt?: string): InputValidation {
  return {
    allowed: { of: "wholeNumber", from, to },
    ...(prompt !== undefined && { prompt: inputMessage(label, prompt) }),
    alert: { ...inputMessage(label, TEXTS.wholeNumberAlert), style: "stop" },
  };
}

function marks(label: string, allowed: readonly string[]): InputValidation {
  return {
    allowed: choicesOf(allowed),
    alert: { ...inputMessage(label, TEXTS.markAlert(allowed.join(" "))), style: "warning" },
  };
}

/**
 * What may be typed into a column, and what Excel says meanwhile. Late records, other spellings and marks are
 * asked about and not refused: they are read, or found by the check. Undefined where anything may stand.
 */
export function columnInput(column: ColumnInput): InputValidation | undefined {
  const { label, input, choices } = column;
  switch (input) {
    case "recordDate":
      return recordDateInput(column);
    case "date":
      return {
        allowed: ANY_DAY,
        prompt: inputMessage(label, TEXTS.anyDatePrompt),
        alert: { ...inputMessage(label, TEXTS.anyDateAlert), style: "warning" },
      };
    case "choice":
    case "staff":
      if (choices.of === "anything") return undefined;
      return { allowed: choices, alert: { ...inputMessage(label, TEXTS.choiceAlert), style: "warning" } };
    case "marks":
      return marks(label, [TEXTS.marked]);
    case "sessions":
      return marks(label, TEXTS.attendanceMarks);
    case "quantities":
      return wholeNumber(label, 0, LARGEST_QUANTITY);
    case "count":
      return wholeNumber(label, 1, LARGEST_COUNT, TEXTS.countPrompt);
    case "yen":
      return wholeNumber(label, 0, LARGEST_YEN, TEXTS.yenPrompt);
    case "period":
      return { allowed: { of: "anything" }, prompt: inputMessage(label, TEXTS.periodPrompt) };
    case "number":
      return { allowed: { of: "anything" }, prompt: inputMessage(label, TEXTS.numberPrompt) };
    case "marksOrCounts":
    case "text":
      return undefined;
  }
}

/** Numbers of cases stay as they are typed: 0012 keeps its zeros and 2-1 is no date. */
const FORMATS: Readonly<Record<TemplateInput, CellFormat>> = {
  recordDate: { numberFormat: "yyyy/m/d", horizontal: "center" },
  date: { numberFormat: "yyyy/m/d", horizontal: "center" },
  choice: { horizontal: "center" },
  marks: { horizontal: "center" },
  sessions: { horizontal: "center" },
  quantities: { numberFormat: "#,##0", horizontal: "right" },
  marksOrCounts: { numberFormat: "#,##0", horizontal: "center" },
  count: { numberFormat: "#,##0", horizontal: "right" },
  yen: { numberFormat: "#,##0", horizontal: "right" },
  period: { numberFormat: "yyyy/m/d", horizontal: "center" },
  number: { numberFormat: "@", horizontal: "center" },
  staff: { horizontal: "center" },
  text: { horizontal: "left" },
};

export function columnFormat(input: TemplateInput): CellFormat {
  return FORMATS[input];
}
