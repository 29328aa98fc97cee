import type { Nullable } from "@univerjs/presets";
import type { Colour } from "../../sheets/cell-format";

const LONG = /^#([0-9a-f]{6})/i;
const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const PARTS = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i;

/** A colour as the spreadsheet keeps it (`#rgb`, `#rrggbb`, `rgb(…)`); undefined for anything else. */
export function colourOf(text: Nullable<string>): Colour | undefined {
  const colour = typeof text === "string" ? text : "";
  const long = LONG.exec(colour)?.[1];
  if (long !== undefined) return `#${long.toUpperCase()}`;
  const short = SHORT.exec(colour);
  if (short) return hex(short.slice(1).map((digit) => parseInt(digit + digit, 16)));
  const parts = PARTS.exec(colour);
  return parts ? hex(parts.slice(1).map(Number)) : undefined;
}

function hex(parts: readonly number[]): Colour {
  return `#${parts
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
