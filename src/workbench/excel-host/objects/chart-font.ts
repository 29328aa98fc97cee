import { objectType, type ObjectType } from "../wire/object-type";
import { asColour, asFlag, asSize, asText, chartPart, type ChartSelf } from "./chart-parts";

/** The part of a chart that has a font. */
export interface FontHolder {
  fontSize: number;
  fontColour?: string;
  bold?: boolean;
}

export interface FontSelf extends ChartSelf {
  readonly holder: FontHolder;
}

/** The font of a title, a legend, an axis or labels. */
const chartFontType: ObjectType<FontSelf> = objectType<FontSelf>({
  className: "ChartFont",
  properties: {
    Size: chartPart<FontSelf, number>(
      ({ holder }) => holder.fontSize,
      asSize,
      ({ holder }, size) => {
        holder.fontSize = size;
      },
    ),
    Color: chartPart<FontSelf, string>(
      ({ holder }) => holder.fontColour ?? "#595959",
      asColour,
      ({ holder }, colour) => {
        holder.fontColour = colour;
      },
    ),
    Bold: chartPart<FontSelf, boolean>(
      ({ holder }) => holder.bold ?? false,
      asFlag,
      ({ holder }, bold) => {
        holder.bold = bold;
      },
    ),
    // Univer's page draws charts with the page's font: a name is taken and answered as the default.
    Name: chartPart<FontSelf, string>(
      () => "+mn-lt",
      asText,
      () => undefined,
    ),
  },
});

/** `…format.font` of a part of a chart, by the name of its format's class. */
export function fontFormatType<Self extends ChartSelf>(
  className: string,
  holder: (self: Self) => FontHolder,
): ObjectType<Self> {
  return objectType<Self>({
    className,
    navigation: {
      Font: (self) =>
        chartFontType.of({ links: self.links, sheet: self.sheet, chart: self.chart, holder: holder(self) }),
    },
  });
}
