import type { CellRange } from "../../../domain/grid/cell-address";

/** A field of a command's parameters, which Univer does not type. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

export function textField(value: unknown, name: string): string {
  const text = field(value, name);
  return typeof text === "string" ? text : "";
}

export function rangeField(value: unknown): CellRange | undefined {
  const [top, bottom, left, right] = ["startRow", "endRow", "startColumn", "endColumn"].map((name) =>
    field(value, name),
  );
  if (
    typeof top !== "number" ||
    typeof bottom !== "number" ||
    typeof left !== "number" ||
    typeof right !== "number"
  )
    return undefined;
  return { top, left, bottom, right };
}
