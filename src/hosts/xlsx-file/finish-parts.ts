import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isHiddenName } from "../../domain/grid/our-names";
import { withDefaultsSaid } from "./chart-defaults";
import { withCachedReferences } from "./chart-references";
import type { ComposedCell } from "./compose-cells";
import { withoutTextResultMarks } from "./text-result-mark";
import { withValidations } from "./validations-xml";

const MARKER_POINTS = 6;
/** Between two bars, in hundredths of a bar. */
const BAR_GAP = 60;

/**
 * Where a pie stands in its chart, as shares of width and height: below the title, with room
 * for labels of some ten characters around it. Left alone, it grows until labels lie on the title.
 */
const PIE_PLACE = { x: 0.25, y: 0.3, w: 0.5, h: 0.55 };

/**
 * Says in the file's own XML what the writer cannot or drops: names that are hidden, text results of formulas, the number of a sheet's first
 * page (it writes `useFirstPageNumber="3"`, an invalid truth value, and no number), validations, line feeds in the
 * headers of tables, the markers of lines, the place of pies, the space between bars, gaps for empty cells, the charts' Japanese font, what is the default, and
 * their cached values. `chartCells[i]` are the cells of the sheet on which chart i stands, `validations[i]` the
 * validations of sheet i as XML.
 */
export function finishParts(
  workbook: Uint8Array,
  chartCells: readonly (readonly ComposedCell[])[],
  validations: readonly string[],
): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, bytes] of Object.entries(parts)) {
    const chartNumber = /^xl\/charts\/chart(\d+)\.xml$/.exec(path)?.[1];
    if (chartNumber !== undefined) {
      const cells = chartCells[Number(chartNumber) - 1] ?? [];
      parts[path] = strToU8(finishedChart(strFromU8(bytes), cells));
    }
    if (path === "xl/workbook.xml") parts[path] = strToU8(withHiddenNames(strFromU8(bytes)));
    if (path.startsWith("xl/tables/")) parts[path] = strToU8(withHeadersSpelt(strFromU8(bytes)));
    const sheetNumber = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    if (sheetNumber !== undefined) {
      const xml = finishedSheet(strFromU8(bytes));
      parts[path] = strToU8(withValidations(xml, validations[Number(sheetNumber) - 1] ?? ""));
    }
  }
  return zipSync(parts);
}

function withHiddenNames(workbook: string): string {
  return workbook.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    isHiddenName(name) ? `${tag} hidden="1"` : tag,
  );
}

function finishedSheet(xml: string): string {
  return withoutTextResultMarks(xml).replace(
    /(<pageSetup [^>]*?)useFirstPageNumber="(\d+)"/,
    '$1firstPageNumber="$2" useFirstPageNumber="1"',
  );
}

/** Excel knows a header of several lines by this spelling only (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
function withHeadersSpelt(table: string): string {
  return table.replaceAll("&#xA;", "_x000a_");
}

function finishedChart(xml: string, cells: readonly ComposedCell[]): string {
  const finished = withGaps(withBarGap(withRoomForLabels(withMarkers(withJapaneseFont(xml)))));
  return withCachedReferences(withDefaultsSaid(finished), cells);
}

/** Says outright, as Excel does and the writer does not, that empty cells are gaps: the format's own default is 0. */
function withGaps(xml: string): string {
  return xml.replace("</c:chart>", '<c:dispBlanksAs val="gap"/></c:chart>');
}

/** Bars nearly as wide as their places: the writer leaves more empty than it fills. */
function withBarGap(xml: string): string {
  return xml.replace(/(?<!<c:gapWidth val="\d+"\/>)<c:overlap /, `<c:gapWidth val="${BAR_GAP}"/><c:overlap `);
}

/** The writer names the font of Latin letters only. */
function withJapaneseFont(xml: string): string {
  return xml.replaceAll(/<a:latin typeface="([^"]*)"[^>]*\/>/g, '$&<a:ea typeface="$1"/>');
}

function withRoomForLabels(xml: string): string {
  const place = Object.entries(PIE_PLACE).map(([side, share]) => `<c:${side} val="${share}"/>`);
  const modes = `<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>`;
  return xml.replace(
    "<c:layout/><c:pieChart>",
    `<c:layout><c:manualLayout>${modes}${place.join("")}</c:manualLayout></c:layout><c:pieChart>`,
  );
}

/** A round marker in the line's own colour; only series of line charts have an outline and no marker. */
function withMarkers(xml: string): string {
  return xml.replaceAll(
    /(<a:solidFill><a:srgbClr val="\w{6}"\/><\/a:solidFill>)<\/a:ln><\/c:spPr><c:marker><c:symbol val="none"\/><\/c:marker>/g,
    (_, fill: string) =>
      `${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="${MARKER_POINTS}"/>` +
      `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`,
  );
}
