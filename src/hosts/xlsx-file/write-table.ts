import type { CellRange } from "../../domain/grid/cell-address";
import type { ComposedCell } from "./compose-cells";
import type { SheetTarget } from "./sheet-target";

/** Makes the range a table; its cells follow with `writeCells`, for the writer puts headers of its own into them. */
export function writeTable(
  { writer, sheet, scope }: SheetTarget,
  name: string,
  { top, left, bottom, right }: CellRange,
  cells: readonly ComposedCell[],
): void {
  const headers = new Map(
    cells.flatMap(({ row, column, content }) =>
      row === top && content.kind === "text" ? [[column, content.text] as const] : [],
    ),
  );
  // Unlike those of a sheet, these setters answer with another object and leave theirs as it is.
  const columns = Array.from({ length: right - left + 1 }, (_, index) =>
    scope.own(new writer.TableColumn()).setHeader(headers.get(left + index) ?? ""),
  );
  const named = scope.own(scope.own(new writer.Table()).setName(name));
  const styled = scope.own(named.setStyle(writer.TableStyle.Light1));
  // It takes the columns over: they are not the scope's.
  const table = scope.own(styled.setColumns(columns));
  scope.release(sheet.addTable(top, left, bottom, right, table));
}
