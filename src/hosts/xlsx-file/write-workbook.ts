import type { Workbook } from "wasm-xlsxwriter";
import { HostError } from "../../app/host-error";
import { absoluteReference } from "../../domain/grid/cell-address";
import type { SheetPlan, WorkbookPlan } from "../../sheets/sheet-plan";
import type { ComposedCell } from "./compose-cells";
import { composeCells } from "./compose-cells";
import { finishParts } from "./finish-parts";
import { FormatCache } from "./format-cache";
import { HandleScope } from "./handle-scope";
import type { XlsxWriter } from "./load-xlsx-writer";
import { loadXlsxWriter } from "./load-xlsx-writer";
import { sheetPixels } from "./sheet-pixels";
import type { SheetTarget } from "./sheet-target";
import { validationsXml } from "./validations-xml";
import { writeCells, writeMerges } from "./write-cells";
import { writeChart } from "./write-chart";
import { writePrintSetup } from "./write-print-setup";
import { writeTable } from "./write-table";

/**
 * The bytes of an .xlsx workbook with the planned sheets, in their order. Formulas
 * carry the core's results and are calculated anew when the file is opened.
 * `title` is the document's only property; nobody is named as its author.
 * Throws HostError `unexpected` where the plan does not fit Excel's limits.
 */
export async function writeWorkbook(plan: WorkbookPlan, title: string): Promise<Uint8Array> {
  const writer = await loadXlsxWriter();
  const scope = new HandleScope();
  try {
    const workbook = scope.own(new writer.Workbook());
    writeTitle(writer, workbook, title, scope);
    const formats = new FormatCache(writer, scope);
    const chartCells: (readonly ComposedCell[])[] = [];
    for (const sheet of plan.sheets) {
      const cells = composeCells(sheet.members);
      writeSheet(writer, workbook, sheet, cells, formats, scope);
      for (const member of sheet.members) if (member.kind === "chart") chartCells.push(cells);
    }
    const validations = plan.sheets.map(({ members }) => validationsXml(members));
    return finishParts(workbook.saveToBufferSync(), chartCells, validations);
  } catch (error) {
    throw new HostError("unexpected", "the workbook could not be written", { cause: error });
  } finally {
    scope.freeAll();
  }
}

function writeTitle(writer: XlsxWriter, workbook: Workbook, title: string, scope: HandleScope): void {
  const properties = scope.own(new writer.DocProperties());
  scope.release(properties.setTitle(title));
  workbook.setProperties(properties);
}

function writeSheet(
  writer: XlsxWriter,
  workbook: Workbook,
  plan: SheetPlan,
  cells: readonly ComposedCell[],
  formats: FormatCache,
  scope: HandleScope,
): void {
  const sheet = scope.own(workbook.addWorksheet());
  scope.release(sheet.setName(plan.name));
  const target: SheetTarget = { writer, sheet, sheetName: plan.name, scope };
  const pixels = sheetPixels(plan.members);
  for (const [column, width] of pixels.columns) scope.release(sheet.setColumnWidthPixels(column, width));
  for (const [row, height] of pixels.rows) scope.release(sheet.setRowHeightPixels(row, height));
  writeMerges(
    target,
    plan.members.flatMap((member) => (member.kind === "merge" ? [member.range] : [])),
  );
  for (const member of plan.members)
    if (member.kind === "table") writeTable(target, member.name, member.range, cells);
  writeCells(target, cells, formats);
  for (const member of plan.members) {
    if (member.kind === "print") writePrintSetup(target, member.setup);
    if (member.kind === "name")
      workbook.defineName(member.name, `=${absoluteReference(plan.name, member.range)}`);
    if (member.kind === "freeze") scope.release(sheet.setFreezePanes(member.rows, member.columns));
    if (member.kind === "chart") writeChart(target, member.chart, pixels);
  }
}
