import type { AllowedInput, InputValidation } from "../../../src/sheets/input-validation";
import type { SheetPlanMember } from "../../../src/sheets/sheet-plan";
import { sheetCase, type ConformanceCase } from "./conformance-case";
import { cells, number, range, text } from "./plan-members";
import type { ObservedValidation } from "./sheet-observation";

const PROMPT = { title: "受付日", text: '2019/4/1 のように入力します。\n<必須> & "年"も' };
const ALERT = { style: "stop", title: "受付日", text: "年度の日付を入力してください。" } as const;

const HEADERS = ["受付日", "受付番号", '備　考 <&>\n"1"'] as const;

const LIST: readonly SheetPlanMember[] = [
  cells("B3", [HEADERS.map(text), [number(43598), text("001"), text("")]]),
  { kind: "table", name: "jisseki_case_list", range: range("B3:D20") },
];

function freezeCase(name: string, rows: number, columns: number): ConformanceCase {
  return sheetCase(name, [{ kind: "freeze", rows, columns }], { frozen: { rows, columns } });
}

/** On B2:B9 of a sheet, seen over all of it, and not above it. */
function validationCase(
  name: string,
  allowed: AllowedInput,
  seen: Pick<ObservedValidation, "type" | "source" | "between">,
  messages: Pick<InputValidation, "prompt" | "alert"> = {},
): ConformanceCase {
  const { prompt = null, alert = null } = messages;
  return sheetCase(
    name,
    [{ kind: "validation", range: range("B2:B9"), validation: { allowed, ...messages } }],
    { validations: { "B2:B9": { ...seen, ignoresBlanks: true, prompt, alert } } },
  );
}

export const INPUT_CASES = {
  table: [
    sheetCase("table", LIST, {
      tables: [{ name: "jisseki_case_list", range: "B3:D20", headers: HEADERS, filterButtons: true }],
      cells: { B3: text("受付日"), B4: number(43598), C4: text("001"), D3: text(HEADERS[2]) },
    }),
  ],
  freeze: [
    freezeCase("freeze rows and columns", 3, 2),
    freezeCase("freeze rows", 2, 0),
    freezeCase("freeze columns", 0, 1),
  ],
  validation: [
    validationCase(
      "validation list",
      { of: "list", choices: ["問題解決（就労以外）", "就労", "A & B", '"中断"'] },
      { type: "list", source: '問題解決（就労以外）,就労,A & B,"中断"' },
      { prompt: PROMPT, alert: { ...ALERT, style: "warning" } },
    ),
    validationCase(
      "validation list of 255",
      { of: "list", choices: ["あ".repeat(100), "い".repeat(154)] },
      { type: "list", source: `${"あ".repeat(100)},${"い".repeat(154)}` },
    ),
    validationCase(
      "validation of cells's",
      { of: "cells", sheet: "設定 '19", range: range("A2:A30") },
      { type: "list", source: "='設定 ''19'!$A$2:$A$30" },
      { alert: ALERT },
    ),
    validationCase(
      "validation date",
      {
        of: "date",
        from: { year: 2019, month: 4, day: 1 },
        to: { year: 2020, month: 3, day: 31 },
      },
      { type: "date", between: ["=DATE(2019,4,1)", "=DATE(2020,3,31)"] },
      { prompt: PROMPT, alert: ALERT },
    ),
    validationCase(
      "validation whole number",
      { of: "wholeNumber", from: 0, to: 999 },
      { type: "wholeNumber", between: ["=0", "=999"] },
      { alert: ALERT },
    ),
    validationCase("validation prompt", { of: "anything" }, { type: "anything" }, { prompt: PROMPT }),
    sheetCase(
      "validation later wins",
      [
        {
          kind: "validation",
          range: range("A1:C9"),
          validation: { allowed: { of: "list", choices: ["○"] }, alert: ALERT },
        },
        {
          kind: "validation",
          range: range("B2:B3"),
          validation: { allowed: { of: "wholeNumber", from: 1, to: 5 }, alert: ALERT },
        },
      ],
      {
        validations: Object.fromEntries(
          ["A1:C1", "A2:A3", "C2:C3", "A4:C9"].map((address) => [
            address,
            { type: "list", source: "○", ignoresBlanks: true, prompt: null, alert: ALERT },
          ]),
        ),
      },
    ),
    sheetCase(
      "validation over another",
      [
        {
          kind: "validation",
          range: range("A1:C9"),
          validation: { allowed: { of: "list", choices: ["○"] }, alert: ALERT },
        },
        {
          kind: "validation",
          range: range("B2:B3"),
          validation: { allowed: { of: "wholeNumber", from: 1, to: 5 }, prompt: PROMPT },
        },
      ],
      {
        validations: {
          "B2:B3": {
            type: "wholeNumber",
            between: ["=1", "=5"],
            ignoresBlanks: true,
            prompt: PROMPT,
            alert: null,
          },
        },
      },
    ),
  ],
} as const satisfies Record<string, readonly [ConformanceCase, ...ConformanceCase[]]>;
