import type { CellPosition } from "../grid/cell-address";

/** A word that the office chose on 読み方, with its cell. */
export interface ChosenWord {
  readonly text: string;
  readonly cell: CellPosition;
}

/** A column of a form, and the header that stands over it. */
export interface ChosenColumn {
  /** The column's Japanese label. */
  readonly label: ChosenWord;
  readonly header: string;
}

/** What an office said of a form of sheet; kept on 読み方 and applied to every sheet of that form. */
export interface ReadingChoice {
  /** The labels of the form's header, as `headerForm` gives them. */
  readonly form: string;
  /** The kinds' Japanese labels: several of a ledger, none where the form is not to be read. */
  readonly kinds: readonly ChosenWord[];
  /** Columns that were chosen and not recognised. */
  readonly columns: readonly ChosenColumn[];
}
