import { ApiError } from "../wire/api-error";

/** Throws InvalidArgument for a formula that Excel would not let stand: open brackets, open quotes, a lone operator. */
export function checkFormula(formula: string): void {
  const quotesRemoved = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "a");
  if (/["']/.test(quotesRemoved)) throw new ApiError("InvalidArgument");
  let depth = 0;
  for (const mark of quotesRemoved) {
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (depth < 0) throw new ApiError("InvalidArgument");
  }
  if (depth !== 0 || /[+\-*/^&=<>,]\s*$/.test(quotesRemoved.slice(1)) || /[*/^&]{2}/.test(quotesRemoved))
    throw new ApiError("InvalidArgument");
}
