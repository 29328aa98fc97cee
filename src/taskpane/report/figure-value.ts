import type { FigureName } from "../../domain/report/figure-name";
import type { PaneLanguage } from "../pane-language";

function percentOf(share: number, language: string): string {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, { style: "percent", ...oneDecimal }).format(share);
}

/** A figure as the sheet shows it: `1,234`, `53.0%`, words as they are. `name`: absent where it is no figure. */
export function figureValue(
  value: string | number,
  name: FigureName | undefined,
  { messages, number, language }: PaneLanguage,
): string {
  if (value === "") return messages.findings.emptyValue;
  const isShare = name?.measure === "share";
  if (typeof value === "number") return isShare ? percentOf(value, language) : number(value);
  const read = Number(value);
  return isShare && Number.isFinite(read) ? percentOf(read, language) : value;
}
