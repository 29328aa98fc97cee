import { sha256 } from "./sha-256";

/** 64 bits: among 100,000 records two different ones share one once in four thousand million workbooks. */
const DIGITS = 16;

/** A short text that differs where what it is made of differs; in hexadecimal digits. */
export function fingerprint(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, DIGITS);
}
