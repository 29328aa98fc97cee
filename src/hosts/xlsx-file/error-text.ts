/** Excel's errors by their code in the binary formats ([MS-XLS] 2.5.10), which the parser uses. */
const ERROR_TEXTS: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** Errors newer than the binary formats have no code there. */
const NEWER_ERROR = "#UNKNOWN!";

export function errorText(code: unknown): string {
  return ERROR_TEXTS.get(code) ?? NEWER_ERROR;
}

const KNOWN_ERRORS: ReadonlySet<string> = new Set(ERROR_TEXTS.values());

/** Whether the result of a formula is one of Excel's errors, no text of the same letters. */
export function isErrorText(result: string): boolean {
  return KNOWN_ERRORS.has(result);
}
