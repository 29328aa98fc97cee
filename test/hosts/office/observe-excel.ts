import { parseRangeAddress, rangeAddress, type CellRange } from "../../../src/domain/grid/cell-address";
import type { Colour } from "../../../src/sheets/cell-format";
import type { MarginTexts } from "../../../src/sheets/print-setup";
import type { PlanCell } from "../../../src/sheets/sheet-plan";
import type { HostChart, SheetCells } from "../../../src/workbench/excel-host/book/host-chart";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import type {
  ObservedChart,
  ObservedEdge,
  ObservedFormat,
  ObservedPrintSetup,
  SheetObservation,
} from "../conformance/sheet-observation";
import { observeTables, observeValidation } from "./observe-input";

const POINTS_PER_CM = 72 / 2.54;
const HORIZONTAL: ReadonlyMap<string, "left" | "center" | "right"> = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
]);
const VERTICAL: ReadonlyMap<string, "top" | "center" | "bottom"> = new Map([
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
]);

function isColour(text: string): text is Colour {
  return /^#[0-9A-F]{6}$/i.test(text);
}

function colour(text: string | undefined): Colour {
  const upper = (text ?? "").toUpperCase();
  if (!isColour(upper)) throw new Error(`no colour: ${text}`);
  return upper;
}

function localAddress(address: string): string {
  const range = parseRangeAddress(address);
  return range ? rangeAddress(range) : address;
}

async function observeCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<PlanCell> {
  const range = sheet.getRange(address).load("values,formulas,valueTypes");
  await context.sync();
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula && (typeof value === "string" || typeof value === "number"))
    return { kind: "formula", formula, result: value };
  if (typeof value === "number") return { kind: "number", number: value };
  return value === "" ? { kind: "blank" } : { kind: "text", text: String(value) };
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

function edge(border: Excel.RangeBorder): ObservedEdge {
  if (border.style === "None") return "none";
  return border.weight === "Medium" ? "medium" : "thin";
}

async function observeFormat(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<ObservedFormat> {
  const range = sheet.getRange(address).load("numberFormat");
  const format = range.format.load(
    "horizontalAlignment,verticalAlignment,indentLevel,wrapText,textOrientation",
  );
  const font = format.font.load("name,size,bold,color");
  const fill = format.fill.load("color");
  const borders = Object.entries(EDGES).map(
    ([side, name]) => [side, format.borders.getItem(name).load("style,weight")] as const,
  );
  await context.sync();
  const horizontal = HORIZONTAL.get(format.horizontalAlignment);
  const vertical = VERTICAL.get(format.verticalAlignment);
  return {
    fontName: font.name,
    fontPoints: font.size,
    bold: font.bold,
    fontColour: colour(font.color),
    ...(isColour(fill.color) && { fill: colour(fill.color) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    indent: format.indentLevel,
    wrap: format.wrapText,
    numberFormat: String(range.numberFormat[0]?.[0]),
    stackedText: format.textOrientation === 180,
    edges: Object.fromEntries(borders.map(([side, border]) => [side, edge(border)])),
  };
}

function marginTexts(left: string, centre: string, right: string): MarginTexts | null {
  const texts = { ...(left && { left }), ...(centre && { centre }), ...(right && { right }) };
  return Object.keys(texts).length === 0 ? null : texts;
}

async function observePrint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ObservedPrintSetup> {
  const { pageLayout } = sheet;
  pageLayout.load(
    "paperSize,orientation,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,centerHorizontally,firstPageNumber",
  );
  const printed = pageLayout.headersFooters.defaultForAllPages.load(
    "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
  );
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  await context.sync();
  const cm = (points: number) => Math.round((points / POINTS_PER_CM) * 100) / 100;
  const { horizontalFitToPages: wide = 0, verticalFitToPages: tall = 0 } = pageLayout.zoom;
  return {
    ...(pageLayout.paperSize === "A4" && { paper: "A4" as const }),
    orientation: pageLayout.orientation === "Portrait" ? "portrait" : "landscape",
    area: area.isNullObject ? "" : localAddress(area.address),
    fit: { wide, tall },
    margins: {
      top: cm(pageLayout.topMargin),
      bottom: cm(pageLayout.bottomMargin),
      left: cm(pageLayout.leftMargin),
      right: cm(pageLayout.rightMargin),
      header: cm(pageLayout.headerMargin),
      footer: cm(pageLayout.footerMargin),
    },
    centreHorizontally: pageLayout.centerHorizontally,
    header: marginTexts(printed.leftHeader, printed.centerHeader, printed.rightHeader),
    footer: marginTexts(printed.leftFooter, printed.centerFooter, printed.rightFooter),
    firstPageNumber: Number(pageLayout.firstPageNumber),
    titleRows: titles.isNullObject ? null : titles.address.replace(/^.*!/, "").replaceAll("$", ""),
    titleColumns: titleColumns.isNullObject
      ? null
      : titleColumns.address.replace(/^.*!/, "").replaceAll("$", ""),
  };
}

function rangeText(cells: SheetCells | string | undefined): string {
  return typeof cells === "object" ? rangeAddress(cells.range) : String(cells);
}

/** The cells under a chart, from their widths and heights in points. */
async function coveredCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  chart: HostChart,
): Promise<string> {
  const cells = Array.from({ length: 40 }, (_, index) => ({
    column: sheet.getCell(0, index).load("left,width"),
    row: sheet.getCell(index, 0).load("top,height"),
  }));
  await context.sync();
  const at = (position: number, starts: readonly number[]) =>
    starts.findLastIndex((start) => start <= position + 0.5);
  const lefts = cells.map(({ column }) => column.left);
  const tops = cells.map(({ row }) => row.top);
  const range: CellRange = {
    top: at(chart.top, tops),
    left: at(chart.left, lefts),
    bottom: at(chart.top + chart.height - 1.5, tops),
    right: at(chart.left + chart.width - 1.5, lefts),
  };
  return rangeAddress(range);
}

function observeChart(chart: HostChart, area: string): ObservedChart {
  const [first] = chart.series;
  const base = {
    name: chart.name,
    title: chart.title.visible ? chart.title.text : null,
    area,
    categories: rangeText(first?.categories),
    legend: chart.legend.visible && chart.legend.position === "Bottom" ? ("bottom" as const) : null,
  };
  if (chart.type === "Pie" && first) {
    const points = [...first.points.entries()].sort(([a], [b]) => a - b);
    return {
      ...base,
      type: "pie",
      values: rangeText(first.values),
      sliceColours: points.map(([, { fill }]) => colour(fill)),
      labels: {
        categoryName: first.hasLabels && first.labels.showCategoryName,
        value: first.labels.showValue,
        percentage: first.labels.showPercentage,
      },
    };
  }
  const isLine = chart.type === "LineMarkers";
  const series = chart.series.map(({ name, values, fill, lineColour }) => ({
    nameCell: rangeText(name),
    values: rangeText(values),
    colour: colour(isLine ? lineColour : fill),
  }));
  if (isLine) return { ...base, type: "line", markers: true, series };
  if (chart.type !== "BarStacked") throw new Error(`unexpected chart type ${chart.type}`);
  return { ...base, type: "stackedBar", series };
}

async function each<T>(
  asked: Readonly<Record<string, unknown>> | undefined,
  look: (place: string) => Promise<T>,
): Promise<Record<string, T>> {
  const seen: Record<string, T> = {};
  for (const place of Object.keys(asked ?? {})) seen[place] = await look(place);
  return seen;
}

async function pointsOf(
  context: Excel.RequestContext,
  format: Excel.RangeFormat,
  side: "columnWidth" | "rowHeight",
): Promise<number> {
  format.load(side);
  await context.sync();
  return format[side];
}

/** From Univer: Excel answers the frozen cells as one range, rows and columns not apart. */
function frozenPanes(host: ExcelHost, name: string): { rows: number; columns: number } {
  const { xSplit = 0, ySplit = 0 } = host.book.findSheet(name)?.univerSheet.getFreeze() ?? {};
  return { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) };
}

/** What a sheet in the emulated Excel holds at the places that `asked` names, read through office.js; charts from the host's own model. */
export async function observeExcelSheet(
  host: ExcelHost,
  name: string,
  asked: SheetObservation,
): Promise<SheetObservation> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const merged = sheet.getRange().getMergedAreasOrNullObject().load("areas/items/address");
    await context.sync();
    const hostSheet = host.book.findSheet(name);
    const charts: ObservedChart[] = [];
    for (const chart of hostSheet?.charts ?? [])
      charts.push(observeChart(chart, await coveredCells(context, sheet, chart)));
    return {
      cells: await each(asked.cells, (address) => observeCell(context, sheet, address)),
      merges: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => localAddress(address)),
      formats: await each(asked.formats, (address) => observeFormat(context, sheet, address)),
      columnWidths: await each(asked.columnWidths, (letters) =>
        pointsOf(context, sheet.getRange(`${letters}1`).format, "columnWidth"),
      ),
      rowHeights: await each(asked.rowHeights, (row) =>
        pointsOf(context, sheet.getRange(`A${row}`).format, "rowHeight"),
      ),
      ...(asked.print && { print: await observePrint(context, sheet) }),
      names: await each(asked.names, async (named) => {
        const range = context.workbook.names.getItem(named).getRange().load("address");
        await context.sync();
        return localAddress(range.address);
      }),
      charts,
      ...(asked.tables && { tables: await observeTables(context, sheet) }),
      ...(asked.frozen && { frozen: frozenPanes(host, name) }),
      validations: await each(asked.validations, (address) => observeValidation(context, sheet, address)),
    };
  });
}
