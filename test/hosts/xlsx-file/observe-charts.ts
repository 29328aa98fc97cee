import { parseRangeAddress, rangeAddress } from "../../../src/domain/grid/cell-address";
import type { Colour } from "../../../src/sheets/cell-format";
import type { ObservedChart, ObservedSeries } from "../conformance/sheet-observation";
import { colour } from "./observe-formats";
import type { XmlElement } from "./read-xml";
import { all, first } from "./read-xml";
import type { WorkbookParts } from "./workbook-parts";

/** The charts of a sheet in the order of its drawing. */
export function observeCharts(parts: WorkbookParts, sheetPath: string, sheetName: string): ObservedChart[] {
  const quotedName = `'${sheetName}'!`;
  return [...parts.related(sheetPath, "drawing").values()].flatMap((drawingPath) => {
    const chartPaths = parts.related(drawingPath, "chart");
    return all(parts.part(drawingPath), "xdr:twoCellAnchor").map((anchor) => {
      const id = first(anchor, "c:chart")?.attributes["r:id"] ?? "";
      return observeChart(anchor, parts.part(chartPaths.get(id) ?? ""), quotedName);
    });
  });
}

function observeChart(anchor: XmlElement, part: XmlElement, ownSheet: string): ObservedChart {
  const series = all(part, "c:ser");
  const base = {
    name: first(anchor, "xdr:cNvPr")?.attributes.name ?? "",
    title: title(part),
    area: area(anchor),
    categories: localRange(first(series[0], "c:cat", "c:f"), ownSheet),
    legend: legend(part),
  };
  const pie = first(part, "c:pieChart");
  if (pie) return { ...base, type: "pie", ...pieParts(pie, ownSheet) };
  const observed = series.map((each) => observeSeries(each, ownSheet));
  const line = first(part, "c:lineChart");
  if (line) return { ...base, type: "line", markers: hasMarkers(line), series: observed };
  const bar = first(part, "c:barChart");
  if (
    first(bar, "c:barDir")?.attributes.val !== "bar" ||
    first(bar, "c:grouping")?.attributes.val !== "stacked"
  ) {
    throw new Error("a chart of a type that no plan asks for");
  }
  return { ...base, type: "stackedBar", series: observed };
}

function pieParts(pie: XmlElement, ownSheet: string) {
  const labels = first(pie, "c:dLbls");
  const shows = (name: string) => first(labels, name)?.attributes.val === "1";
  return {
    values: localRange(first(pie, "c:val", "c:f"), ownSheet),
    sliceColours: all(pie, "c:dPt").map(fillColour),
    labels: {
      categoryName: shows("c:showCatName"),
      value: shows("c:showVal"),
      percentage: shows("c:showPercent"),
    },
  };
}

function observeSeries(series: XmlElement, ownSheet: string): ObservedSeries {
  return {
    nameCell: localRange(first(series, "c:tx", "c:f"), ownSheet),
    values: localRange(first(series, "c:val", "c:f"), ownSheet),
    colour: fillColour(series),
  };
}

function hasMarkers(line: XmlElement): boolean {
  const symbols = all(line, "c:symbol").map(({ attributes }) => attributes.val);
  return symbols.length === all(line, "c:ser").length && symbols.every((symbol) => symbol === "circle");
}

/** A chart of one series without a title of its own is given the series' name, unless that is said not to be. */
function title(part: XmlElement): string | null {
  if (first(part, "c:autoTitleDeleted")?.attributes.val === "1") return null;
  const runs = all(first(part, "c:title"), "a:t");
  if (runs.length === 0) throw new Error("the chart's title is left to the program that opens it");
  return runs.map(({ text }) => text).join("");
}

function legend(part: XmlElement): "bottom" | null {
  if (!first(part, "c:legend")) return null;
  if (first(part, "c:legendPos")?.attributes.val !== "b") throw new Error("a legend that no plan asks for");
  return "bottom";
}

function fillColour(element: XmlElement): Colour {
  return colour(first(element, "c:spPr", "a:srgbClr")?.attributes.val ?? "");
}

/** The anchor's end is where the first cell after the chart begins. */
function area(anchor: XmlElement): string {
  const corner = (end: string, name: string) => Number(first(anchor, end, name)?.text);
  const offsets = ["xdr:from", "xdr:to"].flatMap((end) => [
    corner(end, "xdr:colOff"),
    corner(end, "xdr:rowOff"),
  ]);
  if (offsets.some((offset) => offset !== 0))
    throw new Error(`the chart ends inside a cell: ${offsets.join()}`);
  return rangeAddress({
    top: corner("xdr:from", "xdr:row"),
    left: corner("xdr:from", "xdr:col"),
    bottom: corner("xdr:to", "xdr:row") - 1,
    right: corner("xdr:to", "xdr:col") - 1,
  });
}

function localRange(reference: XmlElement | undefined, ownSheet: string): string {
  const text = reference?.text ?? "";
  const range = parseRangeAddress(text);
  if (!range || !text.startsWith(ownSheet)) throw new Error(`not a range of the chart's own sheet: ${text}`);
  return rangeAddress(range);
}
