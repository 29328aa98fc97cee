import { parseRangeAddress, rangeAddress } from "../../../src/domain/grid/cell-address";
import type { ObservedTable, ObservedValidation } from "../conformance/sheet-observation";

/** The tables of a sheet, read through office.js. */
export async function observeTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly ObservedTable[]> {
  const tables = sheet.tables.load("items/name,items/showFilterButton");
  await context.sync();
  const asked = tables.items.map((table) => ({
    table,
    cells: table.getRange().load("address"),
    header: table.getHeaderRowRange().load("values"),
  }));
  await context.sync();
  return asked.map(({ table, cells, header }) => {
    const range = parseRangeAddress(cells.address);
    const values: readonly (readonly unknown[])[] = header.values;
    return {
      name: table.name,
      range: range ? rangeAddress(range) : cells.address,
      headers: values.flat().map(String),
      filterButtons: table.showFilterButton,
    };
  });
}

const TYPES: ReadonlyMap<string, ObservedValidation["type"]> = new Map([
  ["List", "list"],
  ["Date", "date"],
  ["WholeNumber", "wholeNumber"],
  ["None", "anything"],
]);

/** Excel answers texts, whatever it may be given. */
function formulaText(answer: unknown): string {
  if (typeof answer !== "string") throw new Error(`not a text: ${typeof answer}`);
  return answer;
}

function criteriaOf({
  list,
  date,
  wholeNumber,
}: Excel.DataValidationRule): Pick<ObservedValidation, "source" | "between"> {
  if (list) return { source: formulaText(list.source) };
  const limits = date ?? wholeNumber;
  if (!limits) return {};
  if (limits.operator !== "Between") throw new Error(`unexpected operator ${limits.operator}`);
  return { between: [formulaText(limits.formula1), formulaText(limits.formula2)] };
}

/** What may be typed into all cells of a range; fails where they differ. */
export async function observeValidation(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<ObservedValidation> {
  const validation = sheet.getRange(address).dataValidation;
  validation.load("type,rule,ignoreBlanks,prompt,errorAlert");
  await context.sync();
  const type = TYPES.get(validation.type);
  if (!type) throw new Error(`unexpected validation ${validation.type}`);
  const { prompt, errorAlert: alert } = validation;
  return {
    type,
    ...criteriaOf(validation.rule),
    ignoresBlanks: validation.ignoreBlanks,
    prompt: prompt.message === "" ? null : { title: prompt.title, text: prompt.message },
    alert: alert.showAlert
      ? { style: alert.style.toLowerCase(), title: alert.title, text: alert.message }
      : null,
  };
}
