import { addMonths, type YearMonth } from "../domain/calendar/calendar-date";
import { OUR_NAME_PREFIX } from "../domain/grid/our-names";
import {
  cellAt,
  usedRange,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../domain/grid/sheet-snapshot";
import { cellText } from "../domain/grid/cell-value";
import { countYear } from "../domain/count/year-figures";
import { buildMonthlyReport } from "../domain/monthly-report/build-monthly-report";
import type { MonthlyReport } from "../domain/monthly-report/monthly-report";
import { withLastYear } from "../domain/monthly-report/with-last-year";
import { buildReport } from "../domain/report/build-report";
import { standingClose } from "../domain/settings/check-log/standing-closes";
import { monthlyMarkName, monthlyPageName, monthlySheetName } from "../sheets/monthly-sheet/monthly-names";
import { monthlySheetPlan } from "../sheets/monthly-sheet/monthly-sheet-plan";
import { markOfSheet } from "../sheets/monthly-sheet/sheet-mark";
import type { SheetPlan } from "../sheets/sheet-plan";
import { lastYearsBook } from "./last-years-book";
import type { SheetExchange, WorkbookWriter } from "./ports";
import { areaIn } from "./present-areas";
import type { Book } from "./read-book";
import type { Refusal } from "./refusal";
import { keptNames } from "./sheet-names";

/** A 月報 that was made. */
export interface MonthlyReportMade {
  readonly sheet: string;
  /** The name under which an earlier one is kept, that somebody had written on. */
  readonly keptAs?: string;
  /** Absent where it is one page, as it should be. */
  readonly pages?: number;
}

function pagesOf({ members }: SheetPlan): Pick<MonthlyReportMade, "pages"> {
  const pages = members.flatMap((member) => (member.kind === "print" ? [member.setup.fit.tall] : []))[0];
  return pages !== undefined && pages > 1 ? { pages } : {};
}

/** The month's sheet as it stands there; undefined where there is none. */
function presentSheet(workbook: WorkbookSnapshot, month: YearMonth): SheetSnapshot | undefined {
  const page = areaIn(workbook, monthlyPageName(month)) ?? areaIn(workbook, monthlyMarkName(month));
  return workbook.sheets.find(({ name }) => name === page?.sheet);
}

/** Whether somebody has written on the sheet since it was made. */
function isEdited(workbook: WorkbookSnapshot, sheet: SheetSnapshot, month: YearMonth): boolean {
  const mark = areaIn(workbook, monthlyMarkName(month));
  if (mark?.sheet !== sheet.name) return true;
  const cell = { row: mark.range.top, column: mark.range.left };
  return cellText(cellAt(sheet, cell).value) !== markOfSheet(sheet, cell);
}

/** Without a name of ours, a kept sheet would be read as records. */
function nameOfKept({ names }: WorkbookSnapshot, month: YearMonth, sheet: string): DefinedName {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const base = `${monthlyPageName(month).slice(0, -"page".length)}kept_`;
  let number = 1;
  while (taken.has(`${base}${number}`)) number++;
  return { name: `${base}${number}`, sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
}

function namesOf({ names }: WorkbookSnapshot, sheet: string): readonly DefinedName[] {
  return names.filter((name) => name.sheet === sheet && name.name.startsWith(OUR_NAME_PREFIX));
}

const NOTHING = { renamings: [], places: [], removedNames: [], addedNames: [] };

/** A new sheet, at the end. */
function adding(plan: SheetPlan): SheetExchange {
  return {
    ...NOTHING,
    sheets: [{ plan, how: { mode: "add" }, figures: [] }],
    before: { names: [], places: [] },
  };
}

/** In the place of one that nobody has written on. */
function replacing(workbook: WorkbookSnapshot, sheet: SheetSnapshot, plan: SheetPlan): SheetExchange {
  const used = usedRange(sheet);
  const clear = used ? [used] : [];
  return {
    ...adding(plan),
    sheets: [
      {
        plan,
        how: { mode: "overwrite", present: sheet.name, clear, ...(used && { anew: used }) },
        figures: [],
      },
    ],
    before: { names: namesOf(workbook, sheet.name), places: [] },
  };
}

/** Beside one that somebody has written on. */
function keeping(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  keptAs: string,
  month: YearMonth,
  plan: SheetPlan,
): SheetExchange {
  return {
    ...adding(plan),
    renamings: sheet.name === keptAs ? [] : [{ from: sheet.name, to: keptAs }],
    addedNames: [nameOfKept(workbook, month, keptAs)],
    before: { names: namesOf(workbook, sheet.name), places: [] },
  };
}

function monthlyReportOf({ dataset }: Book, month: YearMonth): MonthlyReport {
  const figures = countYear(dataset);
  const context = { settings: dataset.settings, dataset, figures };
  return buildMonthlyReport(buildReport(dataset, figures), context, month);
}

const MONTHS_OF_YEAR = 12;

function countMonth(book: Book, month: YearMonth): MonthlyReport {
  const monthBefore = addMonths(month, -MONTHS_OF_YEAR);
  const lastYear = lastYearsBook(book, monthBefore);
  const report = monthlyReportOf(book, month);
  return lastYear ? withLastYear(report, monthlyReportOf(lastYear, monthBefore)) : report;
}

/** Makes 月報 of a closed month; again, in the place of the one that stands there. Throws HostError. */
export async function makeMonthlyReport(
  book: Book,
  month: YearMonth,
  writer: WorkbookWriter,
): Promise<MonthlyReportMade | Refusal> {
  const { workbook, settings } = book;
  if (!standingClose(settings.checkLog, month)) return { refused: "month-not-closed", month };
  const report = countMonth(book, month);
  const present = presentSheet(workbook, month);
  const exchange = (planned: SheetExchange) =>
    writer.write((session) => session.exchangeSheets(planned, () => true));
  if (present && !isEdited(workbook, present, month)) {
    const plan = monthlySheetPlan(report, present.name);
    await exchange(replacing(workbook, present, plan));
    return { sheet: present.name, ...pagesOf(plan) };
  }
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  if (present) {
    const { sheet, keptAs } = keptNames(taken, present.name);
    const plan = monthlySheetPlan(report, sheet);
    await exchange(keeping(workbook, present, keptAs, month, plan));
    return { sheet, keptAs, ...pagesOf(plan) };
  }
  const name = monthlySheetName(month);
  const other = workbook.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (other) return { refused: "sheet-name-taken", sheet: other.name };
  const plan = monthlySheetPlan(report, name);
  await exchange(adding(plan));
  return { sheet: name, ...pagesOf(plan) };
}
