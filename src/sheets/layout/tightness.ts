/** How much room a page leaves for what may be written, and between lines. */
export interface Tightness {
  /** Areas of words have no more empty lines than this. */
  readonly mostWordsLines: number;
  /** Above and below the text in a row of a list, in points. */
  readonly listRowPadding: number;
}

export const USUAL_ROOM: Tightness = { mostWordsLines: Infinity, listRowPadding: 3 };

/** Tried one after the other where that saves a page: no page is added for room that nobody fills. */
export const TIGHTER_ROOM: readonly Tightness[] = [
  { mostWordsLines: 4, listRowPadding: 3 },
  { mostWordsLines: 2, listRowPadding: 3 },
  { mostWordsLines: 2, listRowPadding: 1 },
];
