import { parseRangeAddress, type CellRange } from "../../../src/domain/grid/cell-address";
import { rangeWithout } from "../../../src/domain/grid/range-parts";
import type { ObservedTable, ObservedValidation } from "../conformance/sheet-observation";
import type { XmlElement } from "./read-xml";
import { all, first } from "./read-xml";
import type { WorkbookParts } from "./workbook-parts";

/** The tables that a sheet's part points to. */
export function observeTables(parts: WorkbookParts, sheetPath: string): readonly ObservedTable[] {
  const paths = parts.related(sheetPath, "table");
  return all(parts.part(sheetPath), "tablePart").map(({ attributes }) => {
    const table = first(parts.part(paths.get(attributes["r:id"] ?? "") ?? ""), "table");
    if (table?.attributes.displayName !== table?.attributes.name) throw new Error("two names of one table");
    return {
      name: table?.attributes.name ?? "",
      range: table?.attributes.ref ?? "",
      headers: all(table, "tableColumn").map((column) =>
        (column.attributes.name ?? "").replaceAll(/_x000a_/gi, "\n"),
      ),
      filterButtons: first(table, "autoFilter")?.attributes.ref === table?.attributes.ref,
    };
  });
}

/** Panes that are only split stay where they are when the sheet is scrolled. */
export function observeFrozen(sheet: XmlElement): { readonly rows: number; readonly columns: number } {
  const { state, ySplit, xSplit } = first(sheet, "pane")?.attributes ?? {};
  if (state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

const TYPES: ReadonlyMap<string | undefined, ObservedValidation["type"]> = new Map([
  ["list", "list"],
  ["date", "date"],
  ["whole", "wholeNumber"],
  [undefined, "anything"],
  ["none", "anything"],
]);

function rangesOf(element: XmlElement): readonly CellRange[] {
  return (element.attributes.sqref ?? "").split(" ").map((address) => {
    const range = parseRangeAddress(address);
    if (!range) throw new Error(`no range: ${address}`);
    return range;
  });
}

function isUnder(range: CellRange, element: XmlElement): boolean {
  const left = rangesOf(element).reduce<readonly CellRange[]>(
    (parts, other) => parts.flatMap((part) => rangeWithout(part, other)),
    [range],
  );
  return left.length === 0;
}

function choices(formula: string): string {
  const quoted = /^"(.*)"$/.exec(formula)?.[1];
  return quoted === undefined ? `=${formula}` : quoted.replaceAll('""', '"');
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

/** The one validation of all cells of a range. */
export function observeValidation(sheet: XmlElement, address: string): ObservedValidation {
  const range = parseRangeAddress(address);
  const found = all(sheet, "dataValidation").filter((element) => range && isUnder(range, element));
  const [element] = found;
  if (!element || found.length > 1) throw new Error(`${found.length} validations of ${address}`);
  const { attributes } = element;
  const [from, to] = ["formula1", "formula2"].map((name) => first(element, name)?.text);
  const type = TYPES.get(attributes.type);
  if (!type) throw new Error(`unexpected validation ${attributes.type}`);
  return {
    type,
    ...(type === "list" && { source: choices(from ?? "") }),
    ...(to !== undefined && { between: [`=${from ?? ""}`, `=${to}`] }),
    ignoresBlanks: isOn(attributes.allowBlank),
    prompt: isOn(attributes.showInputMessage)
      ? { title: attributes.promptTitle ?? "", text: attributes.prompt ?? "" }
      : null,
    alert: isOn(attributes.showErrorMessage)
      ? {
          style: attributes.errorStyle ?? "stop",
          title: attributes.errorTitle ?? "",
          text: attributes.error ?? "",
        }
      : null,
  };
}
