import { CellValueType, type ICellData } from "@univerjs/presets";
import type { CellInput } from "../input/typed-input";

/** Takes away whatever formula or rich text the cell had. */
const NO_FORMULA = { f: null, si: null, p: null } as const;

/** What Univer stores for an input; undefined where the cell stays as it is. */
export function storedCell(input: CellInput, currentFormat: string): ICellData | undefined {
  switch (input.kind) {
    case "unchanged":
      return undefined;
    case "blank":
      return { ...NO_FORMULA, v: null, t: null };
    case "text":
      return {
        ...NO_FORMULA,
        v: input.text,
        t: input.quoted ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
    case "error":
      return { ...NO_FORMULA, v: input.error, t: CellValueType.STRING };
    case "boolean":
      return { ...NO_FORMULA, v: input.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "number": {
      const format = currentFormat === "General" ? input.numberFormat : undefined;
      const style = format === undefined ? {} : { s: { n: { pattern: format } } };
      return { ...NO_FORMULA, v: input.number, t: CellValueType.NUMBER, ...style };
    }
    case "formula":
      return { f: input.formula, si: null, p: null, v: null, t: null };
  }
}
