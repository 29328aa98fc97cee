import type { CellMark, SheetMarker } from "../../app/ports";
import { rangeAddress } from "../../domain/grid/cell-address";
import { columnRuns } from "./column-runs";
import { hostErrorOf, runExcel } from "./run-excel";

/** Stands in the formula of every mark of ours, so that it is told from the staff's own formats. */
const OURS = '"jisseki-mark"';
const ALWAYS_TRUE = `=LEN(${OURS})>0`;

/** Excel takes 8,192 characters of addresses. */
const LONGEST_LIST = 8_000;

async function listSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items;
}

interface FormatByFormula {
  readonly format: Excel.ConditionalFormat;
  readonly rule: Excel.ConditionalFormatRule;
}

/**
 * The formulas of conditional formats. Excel cannot tell those of some, such as one whose deletion was undone
 * (OfficeDev/office-js issues 5222, 6396), and then refuses the whole request: all others are found by halves.
 */
async function withFormulas(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly FormatByFormula[]> {
  if (formats.length === 0) return [];
  const asked = formats.map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (hostErrorOf(error).code !== "place-gone") throw error;
    if (formats.length === 1) return [];
    const half = Math.ceil(formats.length / 2);
    const before = await withFormulas(context, formats.slice(0, half));
    return [...before, ...(await withFormulas(context, formats.slice(half)))];
  }
}

/** The conditional formats of ours on the sheets; a copied cell may have taken one with it. */
async function ownFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats.load("items/type"));
  await context.sync();
  const byFormula = collections.flatMap(({ items }) => items).filter(({ type }) => type === "Custom");
  const found = await withFormulas(context, byFormula);
  return found.flatMap(({ format, rule }) => (rule.formula.includes(OURS) ? [format] : []));
}

/** Addresses joined to lists that are short enough. */
function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${list},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** The marks of each sheet that look the same, together. */
function alike(marks: readonly CellMark[]): readonly (readonly CellMark[])[] {
  const groups = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.sheet, mark.fill, mark.bold]);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()];
}

/** Queues one format for all cells of a sheet that look the same; several where they are many. */
function addMarks(sheets: readonly Excel.Worksheet[], marks: readonly CellMark[]): void {
  const [first] = marks;
  const sheet = sheets.find(({ name }) => name === first?.sheet);
  if (!first || !sheet) return;
  const addresses = columnRuns(marks, 0).map(({ top, bottom, column }) =>
    rangeAddress({ top, bottom, left: column, right: column }),
  );
  for (const list of addressLists(addresses)) {
    const { custom } = sheet.getRanges(list).conditionalFormats.add("Custom");
    custom.rule.formula = ALWAYS_TRUE;
    custom.format.fill.color = first.fill;
    if (first.bold) custom.format.font.bold = true;
  }
}

async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const formats = await ownFormats(context, await listSheets(context));
  if (formats.length === 0) return;
  for (const format of formats) format.delete();
  await context.sync();
}

/** Four round trips, however many marks. Where Excel refuses one of them, none stays. */
async function markCells(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<void> {
  const sheets = await listSheets(context);
  const earlier = await ownFormats(context, sheets);
  for (const format of earlier) format.delete();
  for (const group of alike(marks)) addMarks(sheets, group);
  try {
    await context.sync();
  } catch (error) {
    await removeMarks(context).catch(() => undefined);
    throw error;
  }
}

export const marker: SheetMarker = {
  markCells: (marks) => runExcel((context) => markCells(context, marks)),
  removeMarks: () => runExcel(removeMarks),
};
