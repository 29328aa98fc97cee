import { monthKey } from "../../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../domain/calendar/fiscal-year";
import { openingCaseload } from "../../domain/count/count-month-ends";
import type { YearDataset } from "../../domain/records/year-dataset";
import type { FigureRowName } from "../../domain/report/figure-name";
import { caseload, MONTH_END } from "../../domain/report/sections/2-1-caseload";
import { expectedOf } from "../recount";
import type { FigureBalance } from "./figure-source";
import type { StandingFigure } from "./figures-behind";

/** The month whose end a figure tells: the year repeats its last one. */
function monthOfRow(row: FigureRowName, months: readonly string[], fiscalYear: number): string | undefined {
  if (row.of === "month") return monthKey(row.month);
  return row.of === "year" && row.fiscalYear === fiscalYear ? months.at(-1) : undefined;
}

/** What 月末件数 is made of, beyond the records of its month; undefined for every other figure. */
export function balanceOf(
  { section, name }: StandingFigure,
  figures: readonly StandingFigure[],
  dataset: YearDataset,
): FigureBalance | undefined {
  if (section !== caseload.id || name.column?.id !== MONTH_END.id) return undefined;
  const months = monthsOfFiscalYear(dataset.fiscalYear).map(monthKey);
  const month = monthOfRow(name.row, months, dataset.fiscalYear);
  if (month === undefined) return undefined;
  const countIn = (column: string, of: string | undefined): number | undefined => {
    const found = figures.find(
      (figure) =>
        figure.section === section &&
        figure.name.column?.id === column &&
        figure.name.row.of === "month" &&
        monthKey(figure.name.row.month) === of &&
        figure.name.isForChart !== true,
    );
    const value = found && expectedOf(found.placed);
    return typeof value === "number" ? value : undefined;
  };
  const index = months.indexOf(month);
  const before = index === 0 ? openingCaseload(dataset) : countIn(MONTH_END.id, months[index - 1]);
  const plus = countIn(MONTH_END.plus, month);
  const minus = countIn(MONTH_END.minus, month);
  if (before === undefined || plus === undefined || minus === undefined) return undefined;
  return { before, plus, minus };
}
