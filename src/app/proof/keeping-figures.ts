import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { SheetPlan } from "../../sheets/sheet-plan";
import type { SheetExchange } from "../ports";
import type { PageWriting } from "../report-exchange";
import { namesOfKept, namesOfKeptFigures } from "./kept-figures";
import { namesOfKeptTexts } from "./kept-texts";

/**
 * An exchange after which every page keeps what its counts are, and by what its lists and texts are known again, in place
 * of what it kept before: so a cell that somebody types over is told from records that change later.
 */
export function keepingFigures(
  exchange: SheetExchange,
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writings: readonly PageWriting[],
): SheetExchange {
  const added = new Map(
    writings.map((writing) => [
      writing.laidOut.plan.name,
      [...namesOfKeptFigures(fiscalYear, writing.laidOut), ...namesOfKeptTexts(fiscalYear, writing)],
    ]),
  );
  const addedNames = new Set(
    [...added.values()].flatMap((names) => names.map(({ name }) => name.toLowerCase())),
  );
  const standing = namesOfKept(workbook, fiscalYear);
  const touched = new Set(
    writings.flatMap(({ decision }) => ("present" in decision ? [decision.present] : [])),
  );
  const before = standing.filter(({ sheet }) => touched.has(sheet));
  const removed = before.filter(({ name }) => !addedNames.has(name.toLowerCase()));
  const withNames = (plan: SheetPlan, names: SheetPlan["members"]): SheetPlan =>
    names.length === 0 ? plan : { ...plan, members: [...plan.members, ...names] };
  return {
    ...exchange,
    sheets: exchange.sheets.map((sheet) => ({
      ...sheet,
      plan: withNames(sheet.plan, added.get(sheet.plan.name) ?? []),
    })),
    removedNames: [...exchange.removedNames, ...removed.map(({ name }) => name)],
    before: { ...exchange.before, names: [...exchange.before.names, ...before] },
  };
}
