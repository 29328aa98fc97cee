import type { IStyleData, Nullable } from "@univerjs/presets";
import type { CellFormat } from "../../sheets/cell-format";
import { indentLevelOf } from "../excel-host/univer/indent-padding";
import { colourOf } from "./colour-of";

/** Univer's numbers for alignments, wrapping and switches. */
const HORIZONTAL = { 1: "left", 2: "center", 3: "right" } as const;
const VERTICAL = { 1: "top", 2: "center", 3: "bottom" } as const;
const WRAP = 3;
const ON = 1;
/** Neither raised nor lowered. */
const NORMAL = 1;

/** What of a cell's style a plan can say, borders apart. */
export function formatOfStyle(style: IStyleData): CellFormat {
  const { ff, fs, bl, cl, bg, ht, vt, tb, n, tr, pd } = style;
  const indent = indentLevelOf(pd);
  const horizontal = lookUp(HORIZONTAL, ht);
  const vertical = lookUp(VERTICAL, vt);
  const fontColour = colourOf(cl?.rgb);
  const fill = colourOf(bg?.rgb);
  return {
    ...(ff ? { fontName: ff } : {}),
    ...(fs ? { fontPoints: fs } : {}),
    ...(isOn(bl) ? { bold: true } : {}),
    ...(fontColour ? { fontColour } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wraps(tb) ? { wrap: true } : {}),
    ...(n?.pattern && n.pattern !== "General" ? { numberFormat: n.pattern } : {}),
    ...(isOn(tr?.v) ? { stackedText: true } : {}),
  };
}

/** True for what CellFormat has no words for. */
export function hasOtherEmphasis({ it, ul, st, ol, va, tr }: IStyleData): boolean {
  return (
    [it, ul?.s, st?.s, ol?.s].some(isOn) || ![undefined, NORMAL].includes(numberOf(va)) || (tr?.a ?? 0) !== 0
  );
}

/** Univer's enumerations and flags are numbers where they are not left out. */
function numberOf(value: Nullable<number>): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function isOn(flag: Nullable<number>): boolean {
  return flag === ON;
}

function wraps(strategy: Nullable<number>): boolean {
  return strategy === WRAP;
}

function lookUp<Word extends string>(
  words: Readonly<Record<number, Word>>,
  key: Nullable<number>,
): Word | undefined {
  return typeof key === "number" ? words[key] : undefined;
}
