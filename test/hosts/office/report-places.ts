import { isStagingSheet } from "../../../src/sheets/staging-sheet";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { staffPlaces, type Places } from "./staff-sheets";

/** What is held, in whatever order it is told, without ids. */
function plain(held: string): string {
  if (held === "") return held;
  const parsed: unknown = JSON.parse(held);
  return JSON.stringify(parsed, (key: string, value: unknown) => {
    if (["id", "sheetId", "rangeId"].includes(key)) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/**
 * Everything that stands on sheets, with its look, as it can be compared with another workbook's; but for sheets that
 * wait, hidden, for whoever comes next, and the sheets' order.
 */
export function placesOfReport(host: ExcelHost): Places {
  const isOfStaging = (place: string) => isStagingSheet(/^(.*)[! ]/.exec(place)?.[1] ?? "");
  const places = [...staffPlaces(host)].filter(
    ([place]) => place !== "sheets" && !place.endsWith(" id") && !isOfStaging(place),
  );
  return new Map(places.map(([place, held]) => [place, plain(held)]));
}
