import type { ChartLine, ChartPoint, ChartRange, ChartSeries, ChartSolidFill } from "wasm-xlsxwriter";
import type { CellRange } from "../../domain/grid/cell-address";
import { absoluteReference } from "../../domain/grid/cell-address";
import type { Colour } from "../../sheets/cell-format";
import type { ChartSeriesPlan } from "../../sheets/chart-plan";
import { chartFont, SLICE_TEXT_POINTS } from "./chart-font";
import type { SheetTarget } from "./sheet-target";
import { writerColour } from "./writer-colour";

const LINE_POINTS = 2;

/**
 * The one series of a pie: a colour a slice, labelled with the category's text. Labels stand
 * where they fit: kept outside, those of small neighbouring slices lie on one another.
 */
export function pieSeries(
  target: SheetTarget,
  categories: CellRange,
  values: CellRange,
  sliceColours: readonly Colour[],
): ChartSeries {
  const { writer, scope } = target;
  const series = seriesOf(target, categories, values);
  const label = scope.own(new writer.ChartDataLabel());
  scope.release(
    label.showCategoryName(),
    label.setPosition(writer.ChartDataLabelPosition.BestFit),
    label.showLeaderLines(),
    label.setFont(chartFont(writer, SLICE_TEXT_POINTS, scope)),
  );
  scope.release(
    series.setPoints(sliceColours.map((colour) => slice(target, colour))),
    series.setDataLabel(label),
  );
  return series;
}

/** A series of bars in one colour. */
export function barSeries(target: SheetTarget, categories: CellRange, plan: ChartSeriesPlan): ChartSeries {
  const series = namedSeries(target, categories, plan);
  const format = target.scope.own(new target.writer.ChartFormat());
  target.scope.release(format.setSolidFill(fill(target, plan.colour)), series.setFormat(format));
  return series;
}

/** A line in one colour; the writer drops a line's markers, so that `finishParts` adds them. */
export function lineSeries(target: SheetTarget, categories: CellRange, plan: ChartSeriesPlan): ChartSeries {
  const series = namedSeries(target, categories, plan);
  const format = target.scope.own(new target.writer.ChartFormat());
  target.scope.release(format.setLine(line(target, plan.colour)), series.setFormat(format));
  return series;
}

function namedSeries(target: SheetTarget, categories: CellRange, plan: ChartSeriesPlan): ChartSeries {
  const series = seriesOf(target, categories, plan.values);
  const { row, column } = plan.name;
  const cell = { top: row, left: column, bottom: row, right: column };
  target.scope.release(series.setName(`=${absoluteReference(target.sheetName, cell)}`));
  return series;
}

function seriesOf(target: SheetTarget, categories: CellRange, values: CellRange): ChartSeries {
  const { writer, scope } = target;
  const series = scope.own(new writer.ChartSeries());
  scope.release(
    series.setCategories(chartRange(target, categories)),
    series.setValues(chartRange(target, values)),
  );
  return series;
}

function chartRange({ writer, sheetName, scope }: SheetTarget, range: CellRange): ChartRange {
  const { top, left, bottom, right } = range;
  return scope.own(writer.ChartRange.newFromRange(sheetName, top, left, bottom, right));
}

/** `setFormat` answers with the formatted point, and `setPoints` takes it over: not owned by the scope. */
function slice(target: SheetTarget, colour: Colour): ChartPoint {
  const plain = target.scope.own(new target.writer.ChartPoint());
  const format = target.scope.own(new target.writer.ChartFormat());
  target.scope.release(format.setSolidFill(fill(target, colour)));
  return plain.setFormat(format);
}

function fill({ writer, scope }: SheetTarget, colour: Colour): ChartSolidFill {
  const solid = scope.own(new writer.ChartSolidFill());
  scope.release(solid.setColor(writerColour(writer, colour)));
  return solid;
}

function line({ writer, scope }: SheetTarget, colour: Colour): ChartLine {
  const stroke = scope.own(new writer.ChartLine());
  scope.release(stroke.setColor(writerColour(writer, colour)), stroke.setWidth(LINE_POINTS));
  return stroke;
}
