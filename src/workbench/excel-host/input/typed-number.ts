export interface TypedNumber {
  readonly number: number;
  /** Absent where the cell keeps its format. */
  readonly numberFormat?: string;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

function bareNumber(text: string): TypedNumber | undefined {
  if (PLAIN.test(text)) {
    const number = Number(text);
    if (!Number.isFinite(number)) return undefined;
    return /e/i.test(text) ? { number, numberFormat: "0.00E+00" } : { number };
  }
  if (GROUPED.test(text))
    return {
      number: Number(text.replaceAll(",", "")),
      numberFormat: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  return undefined;
}

function fraction(text: string): TypedNumber | undefined {
  const [, sign, whole, top, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || top === undefined || below === undefined || Number(below) === 0)
    return undefined;
  const size = Number(whole) + Number(top) / Number(below);
  return { number: sign === "-" ? -size : size, numberFormat: below.length > 1 ? "# ??/??" : "# ?/?" };
}

/** Reads what American Excel takes for a number: `1,234`, `12%`, `$5`, `(5)`, `1 1/2`, `1e3`; undefined otherwise. */
export function typedNumber(text: string): TypedNumber | undefined {
  const trimmed = text.trim();
  const bracketed = /^\(([\d.,$]+)\)$/.exec(trimmed)?.[1];
  if (bracketed !== undefined) {
    const inner = typedNumber(bracketed);
    return inner && { ...inner, number: -inner.number };
  }
  const percent = /^([^%]+)%$/.exec(trimmed)?.[1] ?? /^%([^%]+)$/.exec(trimmed)?.[1];
  if (percent !== undefined) {
    const inner = bareNumber(percent.trim());
    return inner && { number: inner.number / 100, numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  }
  const money = /^([+-]?)\$\s?(.+)$/.exec(trimmed);
  if (money) {
    const inner = bareNumber(`${money[1] ?? ""}${money[2] ?? ""}`);
    return inner && { number: inner.number, numberFormat: trimmed.includes(".") ? "$#,##0.00" : "$#,##0" };
  }
  return bareNumber(trimmed) ?? fraction(trimmed);
}
