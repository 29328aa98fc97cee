import { parseRangeAddress, type CellRange } from "../domain/grid/cell-address";

/** What a cell gives to a formula; null where it is empty. */
export type OperandAt = (at: { readonly row: number; readonly column: number }) => number | string | null;

const DIVIDED_BY_ZERO = "#DIV/0!";

const TOKENS =
  /\s*(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![A-Za-z0-9_.(])|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/%(),])/gy;

/** Nothing is said of a formula that holds anything else. */
class NotSimple extends Error {}

class DividedByZero extends Error {}

function divided(a: number, b: number): number {
  if (b === 0) throw new DividedByZero();
  return a / b;
}

function mean(numbers: readonly number[]): number {
  return divided(
    numbers.reduce((sum, each) => sum + each, 0),
    numbers.length,
  );
}

/** Of the numbers in what is named; texts and empty cells do not count. */
const OF_NUMBERS: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  AVERAGE: mean,
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  COUNT: (numbers) => numbers.length,
};

/** Half away from zero, as spreadsheets do; of a product's last binary digits nothing is seen. */
function rounded(number: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = Number((Math.abs(number) * factor).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / factor;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly operandAt: OperandAt,
  ) {}

  result(): number {
    const result = this.sum();
    if (this.at !== this.tokens.length) throw new NotSimple();
    return result;
  }

  private isNext(...tokens: readonly string[]): boolean {
    return tokens.includes(this.tokens[this.at] ?? "");
  }

  private take(): string {
    return this.tokens[this.at++] ?? "";
  }

  private close(): void {
    if (this.take() !== ")") throw new NotSimple();
  }

  private sum(): number {
    let left = this.product();
    while (this.isNext("+", "-")) left = this.take() === "+" ? left + this.product() : left - this.product();
    return left;
  }

  private product(): number {
    let left = this.signed();
    while (this.isNext("*", "/"))
      left = this.take() === "*" ? left * this.signed() : divided(left, this.signed());
    return left;
  }

  private signed(): number {
    if (this.isNext("+", "-")) return this.take() === "-" ? -this.signed() : this.signed();
    let value = this.atom();
    while (this.isNext("%")) {
      this.take();
      value /= 100;
    }
    return value;
  }

  private atom(): number {
    const token = this.take();
    if (token === "(") {
      const inside = this.sum();
      this.close();
      return inside;
    }
    if (/^\d/.test(token)) return Number(token);
    if (this.isNext("(")) return this.call(token);
    const range = parseRangeAddress(token);
    if (!range || range.top !== range.bottom || range.left !== range.right) throw new NotSimple();
    const operand = this.operandAt({ row: range.top, column: range.left });
    if (typeof operand === "string") throw new NotSimple();
    return operand ?? 0;
  }

  private call(name: string): number {
    this.take();
    const ofNumbers = OF_NUMBERS[name];
    if (ofNumbers) return ofNumbers(this.parts((range) => this.numbersIn(range)).flat());
    const [first, digits, ...more] = this.parts(() => undefined).flat();
    if (first === undefined || more.length > 0) throw new NotSimple();
    if (name === "ABS" && digits === undefined) return Math.abs(first);
    if (name === "ROUND" && digits !== undefined) return rounded(first, digits);
    throw new NotSimple();
  }

  /** The arguments up to the closing bracket, one that is nothing but cells as `cells` has it. */
  private parts(cells: (range: CellRange) => readonly number[] | undefined): readonly (readonly number[])[] {
    const parts: (readonly number[])[] = [];
    do {
      const range = parseRangeAddress(this.tokens[this.at] ?? "");
      const isAlone = [",", ")"].includes(this.tokens[this.at + 1] ?? "");
      const numbers = range && isAlone ? cells(range) : undefined;
      if (numbers) this.take();
      parts.push(numbers ?? [this.sum()]);
    } while (this.isNext(",") && this.take() === ",");
    this.close();
    return parts;
  }

  private numbersIn({ top, left, bottom, right }: CellRange): readonly number[] {
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const operand = this.operandAt({ row, column });
        if (typeof operand === "number") numbers.push(operand);
        else if (operand?.startsWith("#") === true) throw new NotSimple();
      }
    return numbers;
  }
}

/**
 * What a spreadsheet makes of a formula of the four operations and a few functions, for files, which nobody calculates:
 * a viewer shows what they hold. Undefined for any other formula.
 */
export function resultOfSimple(formula: string, operandAt: OperandAt): number | string | undefined {
  const text = formula.slice(1).trimEnd();
  const matches = [...text.matchAll(TOKENS)];
  if (matches.map(([part]) => part).join("") !== text) return undefined;
  try {
    return new Reader(
      matches.map(([, token = ""]) => token),
      operandAt,
    ).result();
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    if (error instanceof DividedByZero) return DIVIDED_BY_ZERO;
    throw error;
  }
}
