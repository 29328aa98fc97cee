import type { ChartFont } from "wasm-xlsxwriter";
import type { HandleScope } from "./handle-scope";
import type { XlsxWriter } from "./load-xlsx-writer";

/** Comes with every Windows and Mac Excel that the add-in supports; the others take their own Japanese font. */
const CHART_FONT = "Yu Gothic";

/** Text in a chart, large enough to be read on paper where the page is shrunk a little. */
export const CHART_TEXT_POINTS = 9;
/** In a slice a line of six characters, such as （就労以外）, must not be broken. */
export const SLICE_TEXT_POINTS = 8;
export const CHART_TITLE_POINTS = 11;

export function chartFont(writer: XlsxWriter, points: number, scope: HandleScope): ChartFont {
  const font = scope.own(new writer.ChartFont());
  scope.release(font.setName(CHART_FONT), font.setSize(points));
  return font;
}
