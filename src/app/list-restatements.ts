import { monthKey, type CalendarDate } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { usedRange, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { figureLabel } from "../domain/report/section-label";
import { restatementsOf } from "../domain/settings/check-log/standing-closes";
import {
  errataName,
  errataSheetName,
  errataSheetPlan,
  type Erratum,
} from "../sheets/errata-sheet/errata-sheet-plan";
import { findInBook } from "./find-in-book";
import type { SheetWriting } from "./ports";
import { readBook, type Book } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";
import { areaIn } from "./present-areas";
import type { CheckLogHosts } from "./settle-findings";

/** What was restated when months were closed again, then what closed months are no longer; by month. */
function errataOf(book: Book, today: CalendarDate): readonly Erratum[] {
  const { checkLog } = book.settings;
  const kept = restatementsOf(checkLog, book.dataset.fiscalYear);
  const open = findInBook(book, today).closings.flatMap(({ month, restated }) =>
    restated.map(({ section, label, before, after }) => ({
      month,
      label: figureLabel(section, label),
      before,
      after,
      on: undefined,
      reason: "",
    })),
  );
  return [...kept, ...open].sort((a, b) => monthKey(a.month).localeCompare(monthKey(b.month), "en"));
}

/** In the place of an earlier one of ours, or as the last sheet. */
function writingOfErrata(
  workbook: WorkbookSnapshot,
  { dataset: { fiscalYear }, settings: { centreName } }: Book,
  errata: readonly Erratum[],
): SheetWriting | Refusal {
  const earlier = areaIn(workbook, errataName(fiscalYear));
  const name = earlier?.sheet ?? errataSheetName(fiscalYear);
  const present = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (present && !earlier) return { refused: "sheet-name-taken", sheet: present.name };
  const plan = errataSheetPlan(fiscalYear, centreName, errata, name);
  const used = present && usedRange(present);
  return { plan, how: present ? { mode: "overwrite", clear: used ? [used] : [] } : { mode: "add" } };
}

/** Makes 正誤表 of a year. Throws HostError. */
export async function listRestatements(
  { reader, writer }: CheckLogHosts,
  fiscalYear: FiscalYear,
  today: CalendarDate,
): Promise<{ readonly sheet: string; readonly figures: number } | Refusal> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return book;
  const errata = errataOf(book, today);
  if (errata.length === 0) return { refused: "nothing-restated" };
  const writing = writingOfErrata(workbook, book, errata);
  if ("refused" in writing) return writing;
  await writer.write((session) => session.writeSheet(writing));
  return { sheet: writing.plan.name, figures: errata.length };
}
