/** What an office said of a form of sheet; kept on 読み方 and applied to every sheet of that form. */
export interface ReadingChoice {
  /** The labels of the form's header, as `headerForm` gives them. */
  readonly form: string;
  /** The kind's Japanese label; null where the form is not to be read. */
  readonly kind: string | null;
  /** Header texts by the column's Japanese label, where they were chosen and not recognised. */
  readonly columns: ReadonlyMap<string, string>;
}
