import { cellAddress } from "../domain/grid/cell-address";
import type { ResolvedPlace } from "../domain/rules/place";
import type { Jump } from "./task";

/** The jump to a place; undefined where it is neither a cell nor a sheet. */
export function jumpToPlace({ sheet, cell }: ResolvedPlace): Jump | undefined {
  return sheet === null ? undefined : { sheet, cell: cell ?? undefined };
}

/** `相談_R1.8 D7`, or the sheet's name alone. */
export function jumpName({ sheet, cell }: Jump): string {
  return cell ? `${sheet} ${cellAddress(cell)}` : sheet;
}
