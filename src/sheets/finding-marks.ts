import type { Colour } from "./cell-format";

/** How the cell of a finding is marked on its sheet. The darker one is bold too, for who sees no colours. */
export const FINDING_MARKS = {
  error: { fill: "#F8CBAD", bold: true },
  warning: { fill: "#FFE699", bold: false },
} as const satisfies Readonly<Record<"error" | "warning", { readonly fill: Colour; readonly bold: boolean }>>;
