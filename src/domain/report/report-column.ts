/** How a column's figure comes about; totals and shares are written as live formulas of these. */
export type ColumnRole =
  /** Counted from records. */
  | { readonly kind: "count" }
  /** The sum of other columns: a subtotal, or the row's total. */
  | { readonly kind: "sum"; readonly of: readonly string[]; readonly total: boolean }
  /** A stock: the month before + `plus` − `minus`; the year repeats its last month. */
  | { readonly kind: "stock"; readonly plus: string; readonly minus: string }
  /** Words by month, such as what was given: no figure, and no total. */
  | { readonly kind: "text" };

export interface ReportColumn {
  /** Permanent: a code's id, or the section's own. */
  readonly id: string;
  readonly label: string;
  /** The label over the lines of its header cell. */
  readonly printedLines: readonly string[];
  readonly role: ColumnRole;
  /** The group header that it stands under. */
  readonly group?: string;
  /** The column of its group's own figure, which has no label of its own. */
  readonly groupTotal?: true;
}

/** Columns that are counted, not summed. */
export function leafColumns(columns: readonly ReportColumn[]): readonly ReportColumn[] {
  return columns.filter(({ role }) => role.kind === "count");
}
