import { ApiError } from "../wire/api-error";
import { isWireRecord, type WireRecord, type WireValue } from "../wire/wire-value";

/** Excel takes no longer formula, and no longer list of choices. */
const LONGEST_FORMULA = 255;

const OPERATORS = new Set([
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
]);
const OF_TWO = new Set(["Between", "NotBetween"]);

/** Numbers are answered as formulas; Excel takes whatever is no formula as the text that it is. */
function operand(value: WireValue | undefined): string {
  const formula = typeof value === "number" ? `=${value}` : value;
  if (typeof formula !== "string" || formula === "" || formula.length > LONGEST_FORMULA)
    throw new ApiError("InvalidArgument");
  if (!formula.startsWith("=")) throw new ApiError("NotImplemented", "a limit that is no formula");
  return formula;
}

function limits(criteria: WireRecord): WireRecord {
  const { formula1, formula2, operator } = criteria;
  if (typeof operator !== "string" || !OPERATORS.has(operator)) throw new ApiError("InvalidArgument");
  return {
    formula1: operand(formula1),
    ...(OF_TWO.has(operator) && { formula2: operand(formula2) }),
    operator,
  };
}

function list({ source, inCellDropDown }: WireRecord): WireRecord {
  if (typeof source !== "string" || source === "" || source.length > LONGEST_FORMULA)
    throw new ApiError("InvalidArgument");
  return { inCellDropDown: inCellDropDown !== false, source };
}

const KINDS: Readonly<Record<string, { type: string; read: (criteria: WireRecord) => WireRecord }>> = {
  list: { type: "List", read: list },
  date: { type: "Date", read: limits },
  wholeNumber: { type: "WholeNumber", read: limits },
};

const OTHER_KINDS = new Set(["custom", "decimal", "textLength", "time"]);

/** A rule as Excel answers it once it was set. Throws InvalidArgument for what it refuses. */
export function validationRule(value: WireValue): WireRecord {
  const entries = isWireRecord(value) ? Object.entries(value).filter(([, part]) => part !== null) : [];
  const [kind, criteria] = entries.length === 1 ? (entries[0] ?? []) : [];
  if (kind === undefined || !isWireRecord(criteria)) throw new ApiError("InvalidArgument");
  if (OTHER_KINDS.has(kind)) throw new ApiError("NotImplemented", `validations of the kind ${kind}`);
  const known = KINDS[kind];
  if (!known) throw new ApiError("InvalidArgument");
  return { [kind]: known.read(criteria) };
}

/** Excel's word for the kind of a rule. */
export function validationType(rule: WireRecord): string {
  const [kind = ""] = Object.keys(rule);
  return KINDS[kind]?.type ?? "None";
}
