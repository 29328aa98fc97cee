import type { CalendarDate } from "../domain/calendar/calendar-date";
import { cellAddress } from "../domain/grid/cell-address";
import { isCellError } from "../domain/grid/cell-value";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { ruleById } from "../domain/rules/catalogue";
import type { LoggedContent, LoggedFix } from "../domain/settings/check-log/check-log";
import { fixRow, fixTakenBackRow } from "../sheets/check-log-sheet/fix-rows";
import { cellCorrection, reversed } from "./cell-correction";
import type { CellFix, FixOutcome } from "./cell-fix";
import type { CellContent, CellCorrection, WritingSession } from "./ports";
import { readOfficeSettings } from "./read-office-settings";
import type { CheckLogHosts } from "./settle-findings";
import { writingOfCheckLogRows } from "./writing-of-check-log-rows";

/** A correction that the user saw, and what it does. */
interface Planned {
  readonly fix: CellFix;
  readonly correction: CellCorrection;
}

function placeKey({ sheet, cell }: Pick<CellFix, "sheet" | "cell">): string {
  return `${cellAddress(cell)} ${sheet}`;
}

/** Of several for one cell the first; none for a cell that is no longer what the user saw. */
function plannedFixes(fixes: readonly CellFix[], workbook: WorkbookSnapshot): readonly Planned[] {
  const taken = new Set<string>();
  return fixes.flatMap((fix): readonly Planned[] => {
    const correction = taken.has(placeKey(fix)) ? undefined : cellCorrection(fix, workbook);
    if (!correction) return [];
    taken.add(placeKey(fix));
    return [{ fix, correction }];
  });
}

function loggedContent({ value, numberFormat }: CellContent): LoggedContent {
  return { value: isCellError(value) ? null : value, numberFormat };
}

function loggedFix({ fix, correction }: Planned): LoggedFix {
  const { rule, sheet, cell } = fix;
  return {
    rule,
    sheet,
    cell,
    before: loggedContent(correction.expected),
    after: loggedContent(correction.content),
  };
}

function nextStep(steps: Iterable<string>): string {
  const numbers = [...steps].map(Number).filter((number) => Number.isInteger(number));
  return String(Math.max(0, ...numbers) + 1);
}

/** Does what follows; where it fails, the corrected cells go back first. */
async function orPutBack<T>(
  session: WritingSession,
  corrected: readonly CellCorrection[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await session.correctCells(corrected.map(reversed));
    throw error;
  }
}

/**
 * Puts corrections into their cells and notes them on 点検の記録, in one session: cells are never corrected without
 * the note by which they can be taken back.
 */
export async function applyFixes(
  { reader, writer }: CheckLogHosts,
  fixes: readonly CellFix[],
  today: CalendarDate,
): Promise<FixOutcome> {
  const workbook = await reader.readWorkbook();
  const { checkLog } = readOfficeSettings(workbook);
  const step = nextStep(checkLog.fixes.keys());
  const planned = plannedFixes(fixes, workbook);
  if (planned.length === 0) return { applied: [], leftAlone: fixes, step };
  return writer.write(async (session) => {
    const corrections = planned.map(({ correction }) => correction);
    const left = new Set((await session.correctCells(corrections)).map(placeKey));
    const done = planned.filter(({ correction }) => !left.has(placeKey(correction)));
    const applied = done.map(({ fix }) => fix);
    const isApplied = new Set(applied);
    const outcome = { applied, leftAlone: fixes.filter((fix) => !isApplied.has(fix)), step };
    if (done.length === 0) return outcome;
    const corrected = done.map(({ correction }) => correction);
    return orPutBack(session, corrected, async () => {
      const rows = done.map((each) => {
        const { before, after, rule } = each.fix;
        const sentence = ruleById(rule)?.docs.description.ja ?? rule;
        return fixRow(step, today, { fix: loggedFix(each), before, after, sentence });
      });
      await session.writeSheet(writingOfCheckLogRows(workbook, () => rows));
      return outcome;
    });
  });
}

/** Takes a step back as 点検の記録 has it: every cell gets what it held, to the letter, or none does. */
export async function takeBackFixes(
  { reader, writer }: CheckLogHosts,
  { step, applied }: FixOutcome,
  today: CalendarDate,
): Promise<"taken-back" | "changed-since"> {
  const workbook = await reader.readWorkbook();
  const { fixes, takenBack } = readOfficeSettings(workbook).checkLog;
  const noted = fixes.get(step) ?? [];
  if (takenBack.has(step) || noted.length === 0 || noted.length < applied.length) return "changed-since";
  const corrections = noted.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    expected: after,
    content: before,
  }));
  return writer.write(async (session) => {
    const left = new Set((await session.correctCells(corrections)).map(placeKey));
    const done = corrections.filter((correction) => !left.has(placeKey(correction)));
    if (left.size > 0) {
      if (done.length > 0) await session.correctCells(done.map(reversed));
      return "changed-since";
    }
    await orPutBack(session, done, () =>
      session.writeSheet(writingOfCheckLogRows(workbook, () => [fixTakenBackRow(step, today)])),
    );
    return "taken-back";
  });
}
