import type { CalendarDate } from "../domain/calendar/calendar-date";
import { dateLabel } from "../domain/calendar/era";
import { usedRange, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { ruleById } from "../domain/rules/catalogue";
import type { Finding } from "../domain/rules/finding";
import {
  FINDINGS_NAME,
  findingsSheetPlan,
  type FindingsList,
} from "../sheets/findings-sheet/findings-sheet-plan";
import { FINDINGS_SHEET_TEXTS as TEXTS } from "../sheets/findings-sheet/findings-sheet-texts";
import type { ListedFinding } from "../sheets/findings-sheet/listed-finding";
import type { MonthCheck } from "./month-check";
import type { SheetWriting, WorkbookWriter } from "./ports";
import type { Book } from "./read-book";
import type { Refusal } from "./refusal";
import { areaIn } from "./present-areas";

const isSettled = ({ settlement }: Finding) => settlement?.state === "settled";

function adviceOn(finding: Finding): string {
  const { settlement } = finding;
  if (settlement?.state !== "settled") return ruleById(finding.rule)?.docs.fix.ja ?? "";
  const { reason, by, on } = settlement.reason;
  return TEXTS.reason(reason, by, dateLabel(on));
}

function listed(finding: Finding): ListedFinding {
  const { severity, place, message } = finding;
  return { severity, sheet: place.sheet, cell: place.cell, message: message.ja, advice: adviceOn(finding) };
}

/** What 点検結果 prints of a check. */
function findingsListOf(check: MonthCheck, centreName: string, today: CalendarDate): FindingsList {
  const { fiscalYear, month, findings } = check;
  return {
    fiscalYear,
    month,
    centreName,
    checkedOn: today,
    open: findings.filter((finding) => !isSettled(finding)).map(listed),
    settled: findings.filter(isSettled).map(listed),
  };
}

/** In the place of an earlier one of ours, or as the last sheet. */
function writingOf(workbook: WorkbookSnapshot, list: FindingsList): SheetWriting | Refusal {
  const earlier = areaIn(workbook, FINDINGS_NAME);
  const name = earlier?.sheet ?? TEXTS.sheet;
  const present = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (present && !earlier) return { refused: "sheet-name-taken", sheet: present.name };
  const used = present && usedRange(present);
  return {
    plan: findingsSheetPlan(list, name),
    how: present ? { mode: "overwrite", clear: used ? [used] : [] } : { mode: "add" },
  };
}

/** Makes 点検結果 of a check. Throws HostError. */
export async function listFindings(
  { workbook, settings }: Book,
  check: MonthCheck,
  today: CalendarDate,
  writer: WorkbookWriter,
): Promise<{ readonly sheet: string } | Refusal> {
  const writing = writingOf(workbook, findingsListOf(check, settings.centreName, today));
  if ("refused" in writing) return writing;
  await writer.write((session) => session.writeSheet(writing));
  return { sheet: writing.plan.name };
}
