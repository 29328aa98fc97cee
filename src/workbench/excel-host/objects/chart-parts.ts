import type { BookSheet } from "../book/book-sheet";
import type { HostChart, HostChartSeries } from "../book/host-chart";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import type { PropertyDefinition } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { ObjectLinks, SheetSelf } from "./object-links";

/** What stands behind a chart and its single parts. */
export interface ChartSelf extends SheetSelf {
  readonly chart: HostChart;
}

export interface SeriesSelf extends ChartSelf {
  readonly series: HostChartSeries;
}

export function chartChanged({
  links,
  sheet,
}: {
  readonly links: ObjectLinks;
  readonly sheet: BookSheet;
}): void {
  links.book.changed({ kind: "charts", sheetId: sheet.id });
}

/** A part of a chart that Excel lets scripts set: `accept` answers undefined for a value that it refuses. */
export function chartPart<Self extends ChartSelf, Value extends WireValue>(
  read: (self: Self) => WireValue,
  accept: (value: WireValue) => Value | undefined,
  store: (self: Self, value: Value) => void,
): PropertyDefinition<Self> {
  return {
    read,
    write: (self, value) => {
      const accepted = accept(value);
      if (accepted === undefined) throw new ApiError("InvalidArgument");
      store(self, accepted);
      chartChanged(self);
    },
  };
}

export const asText = (value: WireValue): string | undefined =>
  typeof value === "string" ? value : undefined;
export const asFlag = (value: WireValue): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
export const asNumber = (value: WireValue): number | undefined =>
  typeof value === "number" ? value : undefined;
export const asSize = (value: WireValue): number | undefined =>
  typeof value === "number" && value >= 0 ? value : undefined;
export const asColour = (value: WireValue): string | undefined =>
  typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : undefined;
export const oneOf =
  (choices: readonly string[]) =>
  (value: WireValue): string | undefined =>
    typeof value === "string" && choices.includes(value) ? value : undefined;

/** The colour that a call carries. Throws InvalidArgument. */
export function colourArgument(args: CallArguments): string {
  const colour = asColour(args.value(0));
  if (colour === undefined) throw new ApiError("InvalidArgument");
  return colour;
}
