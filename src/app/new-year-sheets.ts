import { isSameMonth, type YearMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear, type FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { isOneListAYear, RECORD_KIND_IDS, type RecordKindId } from "../domain/records/record-kind-id";
import { recordSheetPlan } from "../sheets/record-sheets/record-sheet-plan";
import { recordSheetName } from "../sheets/record-sheets/record-sheet-period";
import type { AbortSignalLike } from "./abort-signal";
import type { SheetWriting, WorkbookWriter } from "./ports";
import { readOfficeSettings, settingsSheet } from "./read-office-settings";
import { sheetsKeptFor, type KeptSheet } from "./sheets-kept-for";

/** One sheet a month, or one for the whole year. Lists of carried cases, users and stories are always one a year. */
export type SheetsBy = "month" | "year";

export interface NewYearRequest {
  readonly fiscalYear: FiscalYear;
  readonly by: SheetsBy;
  readonly kinds: readonly RecordKindId[];
  /** Case numbers open at the end of the year before: they fill the list of carried cases. */
  readonly carried?: readonly string[];
}

/** A sheet that will be made. */
export interface NewRecordSheet {
  readonly kind: RecordKindId;
  readonly sheet: string;
  /** Absent where it is kept for the whole year. */
  readonly month?: YearMonth;
}

/** A sheet that is not made, because `present` stands there already: it has the name, or holds the records. */
export interface SkippedRecordSheet extends NewRecordSheet {
  readonly because: "name-taken" | "already-kept";
  readonly present: string;
}

/** What making the sheets would do, before anything is written. */
export interface NewYearPreview {
  readonly fiscalYear: FiscalYear;
  /** In the order in which they will stand. */
  readonly sheets: readonly NewRecordSheet[];
  readonly skipped: readonly SkippedRecordSheet[];
}

/** One sheet is being written. */
export interface NewYearProgress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

export interface NewYearOutcome {
  readonly fiscalYear: FiscalYear;
  readonly made: readonly NewRecordSheet[];
  readonly skipped: readonly SkippedRecordSheet[];
  /** True where the user stopped it: `made` are those that stand there now. */
  readonly cancelled: boolean;
}

/** A year's record sheets, planned; a sheet that exists is never touched. */
interface NewYearPlan extends NewYearPreview {
  readonly writings: readonly { readonly of: NewRecordSheet; readonly writing: SheetWriting }[];
}

/** The sheets that somebody may want, in their order: kind by kind, month by month. */
function wantedSheets({ fiscalYear, by, kinds }: NewYearRequest): readonly NewRecordSheet[] {
  const months = monthsOfFiscalYear(fiscalYear);
  return RECORD_KIND_IDS.filter((kind) => kinds.includes(kind)).flatMap((kind): readonly NewRecordSheet[] => {
    if (by === "year" || isOneListAYear(kind))
      return [{ kind, sheet: recordSheetName(kind, { fiscalYear }) }];
    return months.map((month) => ({ kind, month, sheet: recordSheetName(kind, { fiscalYear, month }) }));
  });
}

/** Why a sheet is not made; undefined where it is. */
function reasonToSkip(
  wanted: NewRecordSheet,
  { sheets }: WorkbookSnapshot,
  kept: readonly KeptSheet[],
): SkippedRecordSheet | undefined {
  const named = sheets.find(({ name }) => name.toLowerCase() === wanted.sheet.toLowerCase());
  if (named) return { ...wanted, because: "name-taken", present: named.name };
  const { month } = wanted;
  const holder = kept.find(
    (each) =>
      each.kind === wanted.kind &&
      (month === undefined || each.month === undefined || isSameMonth(each.month, month)),
  );
  return holder && { ...wanted, because: "already-kept", present: holder.sheet };
}

function planNewYearSheets(workbook: WorkbookSnapshot, request: NewYearRequest): NewYearPlan {
  const { fiscalYear, carried = [] } = request;
  const settings = readOfficeSettings(workbook);
  const present = settingsSheet(workbook);
  const kept = sheetsKeptFor(workbook, settings, fiscalYear);
  const results = wantedSheets(request).map((of) => ({ of, skipped: reasonToSkip(of, workbook, kept) }));
  const writings = results.flatMap(({ of, skipped }) => {
    if (skipped) return [];
    const { kind, month } = of;
    const period = { fiscalYear, ...(month && { month }) };
    const plan = recordSheetPlan(
      { kind, period, settings, ...(present && { settingsSheet: present }) },
      kind === "carriedCase" ? carried : [],
    );
    return [{ of, writing: { plan, how: { mode: "add" } } satisfies SheetWriting }];
  });
  return {
    fiscalYear,
    writings,
    sheets: writings.map(({ of }) => of),
    skipped: results.flatMap(({ skipped }) => skipped ?? []),
  };
}

/** What making a year's record sheets would do. */
export function previewNewYearSheets(workbook: WorkbookSnapshot, request: NewYearRequest): NewYearPreview {
  const { fiscalYear, sheets, skipped } = planNewYearSheets(workbook, request);
  return { fiscalYear, sheets, skipped };
}

/** Writes them, one after the other, behind the last sheet. Throws HostError. */
export async function makeNewYearSheets(
  workbook: WorkbookSnapshot,
  request: NewYearRequest,
  writer: WorkbookWriter,
  onProgress: (progress: NewYearProgress) => void,
  signal: AbortSignalLike,
): Promise<NewYearOutcome> {
  const { fiscalYear, writings, skipped } = planNewYearSheets(workbook, request);
  const made: NewRecordSheet[] = [];
  if (writings.length > 0 && !signal.aborted) {
    await writer.write(async (session) => {
      for (const { of, writing } of writings) {
        if (signal.aborted) break;
        onProgress({ sheet: of.sheet, done: made.length, of: writings.length });
        await session.writeSheet(writing);
        made.push(of);
      }
    });
  }
  return { fiscalYear, made, skipped, cancelled: made.length < writings.length };
}
