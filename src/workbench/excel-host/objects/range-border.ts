import type { IBorderStyleData } from "@univerjs/presets";
import type { CellRange } from "../../../domain/grid/cell-address";
import {
  borderOf,
  LINE_STYLES,
  LINE_WEIGHTS,
  lineOf,
  NEIGHBOUR,
  OPPOSITE,
  type BorderLine,
  type Edge,
} from "../univer/cell-border";
import { storedEdges } from "../univer/cell-styles";
import { ApiError } from "../wire/api-error";
import { objectType, type PropertyDefinition } from "../wire/object-type";
import type { RangeSelf } from "./object-links";
import { columnCount, rowCount } from "./range-address";

/** One of the lines of a range: which cells have it, on which of their edges. */
interface BorderSelf extends RangeSelf {
  readonly index: string;
}

type Side = readonly [cells: (range: CellRange) => CellRange | undefined, edge: Edge];

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: [(range) => ({ ...range, bottom: range.top }), "t"],
  EdgeBottom: [(range) => ({ ...range, top: range.bottom }), "b"],
  EdgeLeft: [(range) => ({ ...range, right: range.left }), "l"],
  EdgeRight: [(range) => ({ ...range, left: range.right }), "r"],
  InsideHorizontal: [
    (range) => (range.bottom > range.top ? { ...range, bottom: range.bottom - 1 } : undefined),
    "b",
  ],
  InsideVertical: [
    (range) => (range.right > range.left ? { ...range, right: range.right - 1 } : undefined),
    "r",
  ],
};

function sideOf(index: string): Side {
  const side = SIDES[index];
  if (side) return side;
  if (index === "DiagonalDown" || index === "DiagonalUp")
    throw new ApiError("NotImplemented", "diagonal borders");
  throw new ApiError("InvalidArgument");
}

type EdgeAt = (row: number, column: number, edge: Edge) => IBorderStyleData | null;

/** The edges of cells as they stand on the sheet, or are about to be written there. */
function edgesOf({ sheet }: RangeSelf): EdgeAt {
  const storedEdge = storedEdges(sheet.unstyled);
  return (row, column, edge) => {
    const bd = sheet.pendingStyleAt(row, column)?.bd;
    if (bd === null) return null;
    const line = bd?.[edge];
    return line === undefined ? storedEdge(row, column, edge) : line;
  };
}

/** Two cells share the line between them: it is there where either has it. */
function lineAt(edgeAt: EdgeAt, row: number, column: number, edge: Edge): BorderLine {
  const own = edgeAt(row, column, edge);
  const { rows, columns } = NEIGHBOUR[edge];
  if (own || row + rows < 0 || column + columns < 0) return lineOf(own);
  return lineOf(edgeAt(row + rows, column + columns, OPPOSITE[edge]));
}

function cellsOf(range: CellRange): readonly (readonly [row: number, column: number])[] {
  const rows = Array.from({ length: rowCount(range) }, (_, index) => range.top + index);
  const columns = Array.from({ length: columnCount(range) }, (_, index) => range.left + index);
  return rows.flatMap((row) => columns.map((column) => [row, column] as const));
}

function agreedLine(self: BorderSelf, part: keyof BorderLine): string | null {
  const [side, edge] = sideOf(self.index);
  const cells = side(self.cells);
  if (!cells) return lineOf(null)[part];
  const edgeAt = edgesOf(self);
  const first = lineAt(edgeAt, cells.top, cells.left, edge)[part];
  const differing = cellsOf(cells).some(([row, column]) => lineAt(edgeAt, row, column, edge)[part] !== first);
  return differing ? null : first;
}

function drawLine(self: BorderSelf, change: (line: BorderLine) => BorderLine): void {
  const [side, edge] = sideOf(self.index);
  const cells = side(self.cells);
  if (!cells) return;
  const edgeAt = edgesOf(self);
  const lines = cellsOf(cells).map(
    ([row, column]) => [row, column, borderOf(change(lineAt(edgeAt, row, column, edge)))] as const,
  );
  for (const [row, column, line] of lines) {
    self.sheet.addStyle(row, column, { bd: { [edge]: line } });
    const { rows, columns } = NEIGHBOUR[edge];
    if (row + rows < 0 || column + columns < 0) continue;
    const shared = edgeAt(row + rows, column + columns, OPPOSITE[edge]);
    if (shared) self.sheet.addStyle(row + rows, column + columns, { bd: { [OPPOSITE[edge]]: null } });
  }
}

function linePart(
  part: keyof BorderLine,
  isValid: (value: string) => boolean,
  change: (line: BorderLine, value: string) => BorderLine,
): PropertyDefinition<BorderSelf> {
  return {
    read: (self) => agreedLine(self, part),
    write: (self, value) => {
      if (typeof value !== "string" || !isValid(value)) throw new ApiError("InvalidArgument");
      drawLine(self, (line) => change(line, value));
    },
  };
}

/** A weight or a colour draws the line where there was none. */
const drawn = (line: BorderLine): BorderLine =>
  line.style === "None" ? { ...line, style: "Continuous" } : line;

const rangeBorderType = objectType<BorderSelf>({
  className: "RangeBorder",
  ids: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { read: ({ index }) => index },
    Style: linePart(
      "style",
      (value) => LINE_STYLES.has(value),
      (line, style) => ({ ...line, style }),
    ),
    Weight: linePart(
      "weight",
      (value) => LINE_WEIGHTS.has(value),
      (line, weight) => ({ ...drawn(line), weight }),
    ),
    Color: linePart(
      "colour",
      (value) => /^#[0-9A-Fa-f]{6}$/.test(value),
      (line, colour) => ({ ...drawn(line), colour: colour.toUpperCase() }),
    ),
  },
});

function border(self: RangeSelf, index: string) {
  sideOf(index);
  return rangeBorderType.of({ ...self, index });
}

export const borderCollectionType = objectType<RangeSelf>({
  className: "RangeBorderCollection",
  items: (self) => Object.keys(SIDES).map((index) => border(self, index)),
  item: (self, args) => border(self, args.text(0)),
  methods: {},
  objects: {
    GetItemAt: (self, args) => border(self, Object.keys(SIDES)[args.number(0)] ?? ""),
  },
});
