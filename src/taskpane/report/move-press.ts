import type { MouseEvent } from "react";
import type { SectionMove } from "./sections-draft";

/** A press of the mouse that moved a line, and where the pointer stood. */
export interface MovePress {
  readonly id: string;
  readonly where: SectionMove;
  readonly x: number;
  readonly y: number;
}

/** Pixels that a hand trembles by; the buttons of two lines stand further apart. */
const TREMBLE = 8;

/** Undefined for a press of the keyboard, which keeps to the line that has the focus. */
export function movePressOf(
  id: string,
  where: SectionMove,
  { clientX: x, clientY: y, detail }: MouseEvent,
): MovePress | undefined {
  return detail === 0 ? undefined : { id, where, x, y };
}

/**
 * The press as it is meant: pressed again where the pointer stands, it moves the line of the last press on, not the
 * neighbour that has come under the pointer.
 */
export function meantPress(press: MovePress, last: MovePress | undefined): MovePress {
  const isSameSpot = last?.where === press.where && Math.hypot(press.x - last.x, press.y - last.y) <= TREMBLE;
  return isSameSpot ? { ...press, id: last.id } : press;
}
