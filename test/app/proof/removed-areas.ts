import type { TamperingKind, TamperingOf } from "./tampering";

/** What the report is found by is gone. */
export const REMOVALS = {
  "a removed name": ({ written: { workbook, report }, targets }, { oneOf }) => {
    const name = oneOf(targets.pages.flatMap(({ page }) => page.areas.map((area) => area.name)));
    return {
      report,
      workbook: { ...workbook, names: workbook.names.filter((each) => each.name !== name) },
      named: [`name-missing ${name}`],
      followers: [],
    };
  },
  "a removed sheet": ({ written: { workbook, report }, targets }, { oneOf }) => {
    const { name } = oneOf(targets.pages).sheet;
    return {
      report,
      workbook: {
        ...workbook,
        sheets: workbook.sheets.filter((each) => each.name !== name),
        names: workbook.names.filter((each) => each.sheet !== name),
      },
      named: [`sheet-missing ${name}!A1`],
      followers: [],
    };
  },
} as const satisfies Partial<Record<TamperingKind, TamperingOf>>;
