import type { SheetPlan, SheetPlanMember } from "../../sheets/sheet-plan";
import { cellsOfName, definedNames } from "../excel-host/book/defined-name";
import type { ExcelBook } from "../excel-host/book/excel-book";
import type { Uncarried } from "../uncarried";
import { planSheet } from "./plan-sheet";

export interface HostWorkbookPlans {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetPlan[];
  /** What the workbook holds now and the plans cannot say. */
  readonly missing: readonly Uncarried[];
}

/** Says the whole open workbook as plans, results of formulas as they are after calculation. */
export async function plansOfHostWorkbook(book: ExcelBook): Promise<HostWorkbookPlans> {
  await book.calculation.finished();
  const missing = new Set<Uncarried>();
  const missed = (kind: Uncarried) => missing.add(kind);
  if (book.dateSystem === 1904) missed("dateSystem1904");
  if (book.sheets().some((sheet) => sheet.conditionalFormats.all().length > 0)) missed("conditionalFormats");
  const names = namesBySheet(book, missed);
  const sheets = book.sheets().map((sheet) => {
    const plan = planSheet(sheet, book.dateSystem, missed);
    return { ...plan, members: [...plan.members, ...(names.get(sheet.id) ?? [])] };
  });
  return { sheets, missing: [...missing] };
}

/** A plan's name is workbook-wide and means one range of one sheet. */
function namesBySheet(
  book: ExcelBook,
  missed: (kind: Uncarried) => void,
): ReadonlyMap<string, SheetPlanMember[]> {
  const members = new Map<string, SheetPlanMember[]>();
  for (const entry of definedNames(book, undefined)) {
    const meant = cellsOfName(book, entry);
    if (meant) {
      const { sheet, cells: range } = meant;
      members.set(sheet.id, [...(members.get(sheet.id) ?? []), { kind: "name", name: entry.name, range }]);
    } else missed("nameConstants");
  }
  if (book.sheets().some((sheet) => definedNames(book, sheet).length > 0)) missed("nameConstants");
  return members;
}
