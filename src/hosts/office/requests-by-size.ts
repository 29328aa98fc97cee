import type { CellRange } from "../../domain/grid/cell-address";

/** Excel on the web answers 5 MB at most; a request is kept below this. */
const REQUEST_BYTES = 4_000_000;

/** Value, formula and number format of a usual cell as JSON; Japanese takes three bytes a character. */
const CELL_BYTES = 60;

/** Whether a row is hidden and struck through, as JSON. */
const ROW_BYTES = 70;

function bytesOfRows(rows: number, columns: number): number {
  return rows * (columns * CELL_BYTES + ROW_BYTES);
}

/** Some rows of a sheet. */
export interface BlockToRead<Of> {
  readonly of: Of;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface RangeToRead<Of> {
  readonly of: Of;
  readonly range: CellRange;
}

type Request<Of> = readonly BlockToRead<Of>[];

/** Divides ranges into requests by their estimated size; a range that is too large is cut between rows. */
export function splitIntoRequests<Of>(
  ranges: readonly RangeToRead<Of>[],
  requestBytes = REQUEST_BYTES,
): readonly Request<Of>[] {
  const requests: BlockToRead<Of>[][] = [];
  let room = 0;
  for (const { of, range } of ranges) {
    const columns = range.right - range.left + 1;
    const rowBytes = bytesOfRows(1, columns);
    for (let top = range.top; top <= range.bottom;) {
      const rows = Math.min(range.bottom - top + 1, Math.floor(room / rowBytes));
      if (rows === 0) {
        requests.push([]);
        room = Math.max(requestBytes, rowBytes);
        continue;
      }
      requests.at(-1)?.push({ of, top, left: range.left, rows, columns });
      room -= rows * rowBytes;
      top += rows;
    }
  }
  return requests;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The blocks of a request that proved too large, in smaller requests; undefined where it is a single row. */
export function splitAgain<Of>(request: Request<Of>): readonly Request<Of>[] | undefined {
  if (sum(request.map(({ rows }) => rows)) < 2) return undefined;
  const bytes = sum(request.map(({ rows, columns }) => bytesOfRows(rows, columns)));
  const ranges = request.map(({ of, top, left, rows, columns }) => ({
    of,
    range: { top, left, bottom: top + rows - 1, right: left + columns - 1 },
  }));
  return splitIntoRequests(ranges, bytes / 2);
}
