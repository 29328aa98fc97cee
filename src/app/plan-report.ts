import type { CellRange } from "../domain/grid/cell-address";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { SectionTable } from "../domain/report/section-table";
import { layOutReport } from "../sheets/lay-out-report";
import type { LaidOutSection } from "../sheets/layout/lay-out-section";
import { areaName, sectionSheetName, type ReportArea } from "../sheets/report-names";
import { analysisText, areaIn } from "./earlier-report";
import type { SheetRenaming, SheetWriting } from "./ports";
import type { PlannedSection } from "./report-outcome";

/** One section: how its sheet is written, and what must be found on it afterwards. */
export interface SectionWriting {
  readonly planned: PlannedSection;
  readonly laidOut: LaidOutSection;
  readonly writing: SheetWriting;
}

/** Everything that writing the report does to a workbook. */
export interface ReportWriting {
  readonly renamings: readonly SheetRenaming[];
  readonly sections: readonly SectionWriting[];
}

const LONGEST_SHEET_NAME = 31;

function isTaken(taken: ReadonlySet<string>, name: string): boolean {
  return taken.has(name.toLowerCase());
}

/** The first of `name`, `name (2)`, … that no sheet bears; Excel does not tell case apart. */
function freeName(taken: ReadonlySet<string>, name: string, suffix: (n: number) => string): string {
  for (let n = 1; ; n++) {
    const end = suffix(n);
    const candidate = `${name.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`;
    if (!isTaken(taken, candidate)) return candidate;
  }
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** True where every area of ours still stands where this report would put it. */
function hasOurLayout(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  { section, plan }: LaidOutSection,
): boolean {
  const areas: readonly ReportArea[] = ["table", "notes", "chart_data", "analysis"];
  return areas.every((area) => {
    const name = areaName(report.fiscalYear, section, area);
    const wanted = plan.members.find((member) => member.kind === "name" && member.name === name);
    const found = areaIn(workbook, name);
    if (wanted?.kind !== "name") return found === undefined;
    return found?.sheet === plan.name && isSameRange(found.range, wanted.range);
  });
}

interface SheetDecision {
  readonly section: SectionTable;
  readonly sheet: string;
  readonly how: PlannedSection["how"];
  readonly keptAs?: string;
  readonly analysis?: string;
}

/**
 * Decides, for each section, between a new sheet, our own sheet written again in place (formulas that
 * refer to it keep working), and our own sheet kept beside a new one where users changed its layout.
 * A sheet that is not ours is never touched.
 */
function decide(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  earlier: WorkbookSnapshot | undefined,
): readonly SheetDecision[] {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const current = new Map(
    report.sections.flatMap(({ id }) => {
      const table = areaIn(workbook, areaName(report.fiscalYear, id, "table"));
      return table ? [[id, table.sheet] as const] : [];
    }),
  );
  const laidOut = layOutReport(report, { sheets: current, analysisTexts: new Map() });
  return report.sections.map((section, index): SheetDecision => {
    const sheet = current.get(section.id);
    const plan = laidOut[index];
    if (sheet !== undefined && plan && hasOurLayout(workbook, report, plan))
      return { section, sheet, how: "overwritten" };
    if (sheet === undefined) {
      const name = freeName(taken, sectionSheetName(section), (n) => (n === 1 ? "" : ` (${n})`));
      taken.add(name.toLowerCase());
      const words = earlier && analysisText(earlier, report.fiscalYear, section.id);
      return { section, sheet: name, how: "added", ...(words !== undefined && { analysis: words }) };
    }
    const keptAs = freeName(taken, sheet, (n) => (n === 1 ? "（前回）" : `（前回${n}）`));
    taken.add(keptAs.toLowerCase());
    const analysis = analysisText(workbook, report.fiscalYear, section.id);
    return { section, sheet, how: "kept", keptAs, ...(analysis !== undefined && { analysis }) };
  });
}

/**
 * Plans how a report is written into the workbook that `workbook` shows. `earlier` is a report in another
 * file, whose words are carried over.
 */
export function planReport(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  earlier?: WorkbookSnapshot,
): ReportWriting {
  const decisions = decide(workbook, report, earlier);
  const laidOut = layOutReport(report, {
    sheets: new Map(decisions.map(({ section, sheet }) => [section.id, sheet])),
    analysisTexts: new Map(
      decisions.flatMap(({ section, analysis }) =>
        analysis === undefined ? [] : [[section.id, analysis] as const],
      ),
    ),
  });
  const sections = decisions.flatMap(({ section, sheet, how, keptAs }, index): readonly SectionWriting[] => {
    const plan = laidOut[index];
    if (!plan) return [];
    const planned = {
      section: section.id,
      title: section.title,
      sheet,
      how,
      ...(keptAs !== undefined && { keptAs }),
    };
    const writing: SheetWriting = {
      plan: plan.plan,
      how: how === "overwritten" ? { mode: "overwrite", clear: plan.owned } : { mode: "add" },
    };
    return [{ planned, laidOut: plan, writing }];
  });
  const renamings = decisions.flatMap(({ sheet, keptAs }) =>
    keptAs === undefined ? [] : [{ from: sheet, to: keptAs }],
  );
  return { renamings, sections };
}
