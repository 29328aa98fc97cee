/** A JSON value as it stands in a request or a response. */
export type WireValue = string | number | boolean | null | readonly WireValue[] | WireRecord;

/** A JSON object as it stands in a request or a response. */
export interface WireRecord {
  readonly [key: string]: WireValue;
}

export function isWireRecord(value: WireValue | undefined): value is WireRecord {
  return typeof value === "object" && value !== null && !isWireList(value);
}

export function isWireList(value: WireValue | undefined): value is readonly WireValue[] {
  return Array.isArray(value);
}

/** What JSON.parse answers is a value of JSON; its inside need not be looked through. */
function isWireValue(value: unknown): value is WireValue {
  return value === null || ["string", "number", "boolean", "object"].includes(typeof value);
}

/** Parses a request's body. Throws SyntaxError where it is no JSON. */
export function parseWire(text: string): WireValue {
  const value: unknown = JSON.parse(text);
  if (isWireValue(value)) return value;
  throw new SyntaxError("not JSON");
}
