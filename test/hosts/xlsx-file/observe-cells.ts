import type { PlanCell } from "../../../src/sheets/sheet-plan";
import type { XmlElement } from "./read-xml";
import { all, first } from "./read-xml";

/** What one `<c>` element holds; absent, it is blank. */
export function observeCell(cell: XmlElement | undefined, sharedStrings: XmlElement): PlanCell {
  const value = first(cell, "v")?.text;
  const formula = first(cell, "f")?.text;
  const type = cell?.attributes.t ?? "n";
  if (formula !== undefined) {
    return {
      kind: "formula",
      formula: `=${formula}`,
      result: type === "str" ? (value ?? "") : Number(value),
    };
  }
  if (value === undefined) return { kind: "blank" };
  if (type === "n") return { kind: "number", number: Number(value) };
  if (type === "s") return { kind: "text", text: sharedText(sharedStrings, Number(value)) };
  throw new Error(`a cell of type ${type} that no plan asks for`);
}

function sharedText(sharedStrings: XmlElement, index: number): string {
  const entry = all(sharedStrings, "si")[index];
  return all(entry, "t")
    .map(({ text }) => text)
    .join("");
}
