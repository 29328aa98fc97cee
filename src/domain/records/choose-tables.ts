import type { SheetSnapshot } from "../grid/sheet-snapshot";
import type { ReadingChoice } from "../settings/reading-choice";
import { applyChoice } from "./apply-choice";
import { chooseKinds } from "./choose-kinds";
import type { KindMatch, TableMatch } from "./find-tables";
import { headerForm } from "./header/header-rows";
import type { RecordKindId } from "./record-kind-id";

/** A table that is read, with the kinds that it feeds. */
export interface ChosenTable {
  readonly table: TableMatch;
  readonly chosen: readonly KindMatch[];
  readonly beside: readonly KindMatch[];
  readonly byChoice: boolean;
}

/** What a header on a sheet was taken for, or why it was not. */
export interface TableChoice {
  readonly table: TableMatch;
  readonly choice: ChosenTable | "not-to-be-read" | { readonly unsure: readonly RecordKindId[] } | undefined;
}

/** What the office said of a table, else what speaks for itself. */
export function chooseTable(
  sheet: SheetSnapshot,
  table: TableMatch,
  choices: readonly ReadingChoice[],
): TableChoice["choice"] {
  const choice = choices.find(({ form }) => form === headerForm(table.header));
  if (choice?.kinds.length === 0) return "not-to-be-read";
  const said = choice ? applyChoice(table, choice) : [];
  if (said.length > 0) return { table, chosen: said, beside: [], byChoice: true };
  const kinds = chooseKinds(sheet.name, table);
  return kinds && ("unsure" in kinds ? kinds : { table, ...kinds, byChoice: false });
}

function isWhole({ chosen, byChoice }: ChosenTable): boolean {
  return byChoice || chosen.some(({ match }) => match.missing.length === 0);
}

/** Where the office said that the header of a kind stands further down, what looks like one above it is none. */
function isBelowInstead(said: ChosenTable, table: ChosenTable): boolean {
  return (
    said.byChoice &&
    !table.byChoice &&
    said.table.header.top > table.table.header.bottom &&
    table.chosen.every(({ kind }) => said.chosen.some((other) => other.kind === kind))
  );
}

/**
 * Of tables without every required column only the best is taken: the others are rows of it. Beside a table
 * that is not to be read none of them is.
 */
export function tablesOf(choices: readonly TableChoice[]): readonly ChosenTable[] {
  const found = choices.flatMap(({ choice }) =>
    typeof choice === "object" && "chosen" in choice ? [choice] : [],
  );
  const candidates = found.filter((table) => !found.some((other) => isBelowInstead(other, table)));
  const whole = candidates.filter(isWhole);
  if (whole.length > 0 || choices.some(({ choice }) => choice === "not-to-be-read")) return whole;
  const columns = ({ chosen }: ChosenTable): number => chosen[0]?.match.found ?? 0;
  return [...candidates].sort((a, b) => columns(b) - columns(a)).slice(0, 1);
}

/** The last row that may belong to a table: above the next one, be it read or not. */
export function lastRowOf(
  { table: { header } }: ChosenTable,
  choices: readonly TableChoice[],
  tables: readonly ChosenTable[],
  lastUsed: number,
): number {
  const others = choices
    .filter(
      ({ table, choice }) => choice === "not-to-be-read" || tables.some((other) => other.table === table),
    )
    .filter(({ table }) => table.header.top > header.bottom)
    // The month over a table is no row of the table above it.
    .map(({ table }) => table.header.top - 1 - (table.block?.captionRows ?? 0));
  return Math.min(lastUsed, ...others);
}
