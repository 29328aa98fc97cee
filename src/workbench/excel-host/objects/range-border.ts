import type { CellRange } from "../../../domain/grid/cell-address";
import {
  borderOf,
  edgeOf,
  LINE_STYLES,
  LINE_WEIGHTS,
  lineOf,
  NEIGHBOUR,
  OPPOSITE,
  type BorderLine,
  type Edge,
} from "../univer/cell-border";
import { styleAt } from "../univer/cell-styles";
import { styleBlock, type CellBlock } from "../univer/cell-writing";
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

/** Two cells share the line between them: it is there where either has it. */
function lineAt({ sheet }: RangeSelf, row: number, column: number, edge: Edge): BorderLine {
  const own = edgeOf(styleAt(sheet.univerSheet, row, column), edge);
  const { rows, columns } = NEIGHBOUR[edge];
  if (own || row + rows < 0 || column + columns < 0) return lineOf(own);
  return lineOf(edgeOf(styleAt(sheet.univerSheet, row + rows, column + columns), OPPOSITE[edge]));
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
  const first = lineAt(self, cells.top, cells.left, edge)[part];
  const differing = cellsOf(cells).some(([row, column]) => lineAt(self, row, column, edge)[part] !== first);
  return differing ? null : first;
}

function drawLine(self: BorderSelf, change: (line: BorderLine) => BorderLine): void {
  const [side, edge] = sideOf(self.index);
  const cells = side(self.cells);
  if (!cells) return;
  const { univerSheet } = self.sheet;
  const block: CellBlock = {};
  const set = (row: number, column: number, bd: object) => {
    const line = (block[row] ??= {});
    const before = line[column]?.s;
    line[column] = { s: { bd: { ...(typeof before === "object" ? before?.bd : {}), ...bd } } };
  };
  for (const [row, column] of cellsOf(cells)) {
    set(row, column, { [edge]: borderOf(change(lineAt(self, row, column, edge))) });
    const { rows, columns } = NEIGHBOUR[edge];
    if (row + rows < 0 || column + columns < 0) continue;
    const shared = edgeOf(styleAt(univerSheet, row + rows, column + columns), OPPOSITE[edge]);
    if (shared) set(row + rows, column + columns, { [OPPOSITE[edge]]: null });
  }
  styleBlock(self.links.book.univer, univerSheet, block);
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
