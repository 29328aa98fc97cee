import type { FigureName } from "../../domain/report/figure-name";
import type { PaneLanguage } from "../pane-language";

/** `R1.8 男性`: what a figure is called. */
export function figureLabel({ row, line, column, measure }: FigureName, { messages }: PaneLanguage): string {
  const share = measure === "share" ? messages.standing.share : undefined;
  return [row.label, line?.label, column?.label, share]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}
