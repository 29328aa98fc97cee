import { sheetsOfOurs } from "../domain/grid/our-names";
import { quotedSheetName } from "../domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { UnreadSheet } from "../domain/records/sheet-binding";
import { isSettingsSheetName } from "../domain/settings/read-settings";
import { isStateSheetName } from "../domain/settings/state-sheets";
import type { ReadSheets } from "./read-book";

/** A sheet of the other book that was not taken over. */
export interface LeftSheet {
  readonly sheet: string;
  readonly because: UnreadSheet | "settings-or-report";
}

/** Settings, state and reports of the other book: an office has one of each. */
export function ownSheetsAmong(names: ReadonlySet<string>, workbook: WorkbookSnapshot): ReadonlySet<string> {
  const reports = sheetsOfOurs(workbook.names);
  const isState = (name: string) => {
    const plain = name.replace(/ ?\(\d+\)$/, "");
    return isSettingsSheetName(plain) || isStateSheetName(plain);
  };
  return new Set([...names].filter((name) => reports.has(name) || isState(name)));
}

/** Sheets that may hold records come too: the user says what they are. */
const MAY_HOLD_RECORDS: ReadonlySet<UnreadSheet["why"]> = new Set<UnreadSheet["why"]>([
  "unsure",
  "unclear-year",
  "other-year",
  "counted-elsewhere",
]);

function contentOf({ cells }: SheetSnapshot): string {
  return JSON.stringify(cells.map((row) => row.map(({ value }) => value)));
}

/** The sheets that came and hold, cell by cell, what a sheet here holds: a book that is taken over once more. */
function copiesAmong(
  { sheets }: WorkbookSnapshot,
  names: readonly string[],
): ReadonlyMap<string, UnreadSheet> {
  const came = new Set(names);
  const here = new Map(
    sheets.filter(({ name }) => !came.has(name)).map((sheet) => [contentOf(sheet), sheet.name]),
  );
  return new Map(
    sheets.flatMap((sheet) => {
      const original = came.has(sheet.name) ? here.get(contentOf(sheet)) : undefined;
      return original === undefined
        ? []
        : [[sheet.name, { sheet: sheet.name, why: "copy", original }] as const];
    }),
  );
}

/** Why a sheet is not taken over; undefined for one with records, and for one that may hold some. */
function reasonToLeave(
  { dataset }: ReadSheets,
  sheet: string,
  copies: ReadonlyMap<string, UnreadSheet>,
): UnreadSheet | undefined {
  const copy = copies.get(sheet);
  if (copy) return copy;
  const unread = dataset.unread.find((each) => each.sheet === sheet);
  return unread && !MAY_HOLD_RECORDS.has(unread.why) ? unread : undefined;
}

/** What stays of another book's sheets. */
export interface Sorting {
  readonly kept: readonly string[];
  readonly left: readonly LeftSheet[];
}

/** True where a formula of a sheet takes something from another one. */
function refersTo(sheet: SheetSnapshot, other: string): boolean {
  const quoted = `${quotedSheetName(other)}!`;
  const plain = `${other}!`;
  return sheet.cells.some((row) =>
    row.some(({ formula = "" }) => formula.includes(quoted) || formula.includes(plain)),
  );
}

/** The sheets from which those that stay take something: without them their formulas would fail. */
function neededBy(kept: readonly string[], names: readonly string[], sheets: readonly SheetSnapshot[]) {
  const staying = new Set(kept);
  const open = [...kept];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const sheet = sheets.find((each) => each.name === name);
    for (const other of names) {
      if (!sheet || staying.has(other) || !refersTo(sheet, other)) continue;
      staying.add(other);
      open.push(other);
    }
  }
  return staying;
}

/**
 * Tells the sheets of another book that stay from those that are left behind: records, what may be records, and
 * what these take something from.
 */
export function sortSheets(
  workbook: WorkbookSnapshot,
  read: ReadSheets,
  names: readonly string[],
  ours: ReadonlySet<string>,
): Sorting {
  const copies = copiesAmong(read.workbook, names);
  const left = names.flatMap((sheet): readonly LeftSheet[] => {
    if (ours.has(sheet)) return [{ sheet, because: "settings-or-report" }];
    const because = reasonToLeave(read, sheet, copies);
    return because ? [{ sheet, because }] : [];
  });
  const isLeft = new Set(left.map(({ sheet }) => sheet));
  const records = names.filter((name) => !isLeft.has(name));
  const staying = neededBy(records, names, workbook.sheets);
  return {
    kept: names.filter((name) => staying.has(name)),
    left: left.filter(({ sheet }) => !staying.has(sheet)),
  };
}
