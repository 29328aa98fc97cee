import { isInside } from "../filled-cells";
import type { CellPosition } from "../../domain/grid/cell-address";
import { isColumnOf, isRowOf, positionKey, type WrongCell } from "./compare-page";
import type { FollowingDifference, RecheckWhat } from "./report-recheck";

/** A change of a whole row or column. */
export interface LineChange {
  readonly what: Extract<
    RecheckWhat,
    "row-moved" | "row-extra" | "row-missing" | "column-extra" | "column-missing"
  >;
  readonly at: CellPosition;
  /** The planned row or column of one that is missing, or of a row of a sorted table. */
  readonly planned?: number;
  readonly expected: string;
  readonly found: string;
}

export interface CauseWithFollowers {
  readonly cause: LineChange | (WrongCell & { readonly what: RecheckWhat });
  readonly followers: readonly FollowingDifference[];
}

function following({ at, placed, expected, found }: WrongCell): FollowingDifference {
  return {
    cell: at,
    ...(placed.figure && { name: placed.figure }),
    expected,
    found,
    records: placed.records,
  };
}

/** Whether a cell's formula reads a line that was put in, or that is gone. */
function isReadBy({ reads, missingRows, missingColumns }: WrongCell, line: LineChange): boolean {
  switch (line.what) {
    case "row-extra":
      return line.found !== "" && reads.some((range) => isRowOf(line.at.row, range));
    case "column-extra":
      return line.found !== "" && reads.some((range) => isColumnOf(line.at.column, range));
    case "row-missing":
      return line.planned !== undefined && missingRows.includes(line.planned);
    case "column-missing":
      return line.planned !== undefined && missingColumns.includes(line.planned);
    case "row-moved":
      // Of a sorted table: what reads its place now reads another row.
      return line.planned !== undefined && reads.some((range) => isRowOf(line.planned ?? -1, range));
  }
}

/**
 * Tells cells that were changed from those whose result is wrong because of them. A result that nothing else explains
 * is its own cause.
 */
export function followCauses(
  wrong: readonly WrongCell[],
  lines: readonly LineChange[],
): readonly CauseWithFollowers[] {
  const followers = new Map<object, FollowingDifference[]>();
  const roots = new Map<string, ReadonlySet<object>>();

  const causesOf = (cell: WrongCell): ReadonlySet<object> => {
    const key = positionKey(cell.at);
    const known = roots.get(key);
    if (known) return known;
    roots.set(key, new Set());
    const causes = new Set<object>();
    for (const line of lines) if (isReadBy(cell, line)) causes.add(line);
    for (const other of wrong) {
      if (other === cell || !cell.reads.some((range) => isInside(other.at, range))) continue;
      if (other.what) causes.add(other);
      else for (const cause of causesOf(other)) causes.add(cause);
    }
    if (causes.size === 0) causes.add(cell);
    roots.set(key, causes);
    return causes;
  };

  for (const cell of wrong) {
    if (cell.what) continue;
    for (const cause of causesOf(cell)) {
      if (cause === cell) continue;
      const list = followers.get(cause) ?? [];
      list.push(following(cell));
      followers.set(cause, list);
    }
  }
  const ownCauses = wrong.flatMap((cell) => {
    if (cell.what) return [{ ...cell, what: cell.what, key: cell }];
    return causesOf(cell).has(cell) ? [{ ...cell, what: "value" as const, key: cell }] : [];
  });
  return [
    ...lines.map((cause) => ({ cause, followers: followers.get(cause) ?? [] })),
    ...ownCauses.map(({ key, ...cause }) => ({ cause, followers: followers.get(key) ?? [] })),
  ];
}
