import type { FiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { OfficeSettings } from "../settings/office-settings";
import { copiedSheets } from "./copied-sheets";
import { headerWords } from "./header/header-words";
import { withJoinedCaseNumbers } from "./join-case-numbers";
import type { KindRecord } from "./kind-record";
import { sourcesOfKinds } from "./kind-sources";
import { ledgerCases } from "./ledger-cases";
import { parseRecords, type ClassifiedTable, type ParseContext } from "./parse-table";
import { readSheet, tablesOfSheet, type ParsedSheet } from "./read-sheets";
import { recogniseSheet, type SheetRecognition } from "./recognise-sheet";
import type { RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import type { RecordsByKind } from "./records-by-kind";
import type { SheetBinding, UnreadSheet } from "./sheet-binding";
import type { YearDataset } from "./year-dataset";

function recogniseAll(
  sheets: readonly SheetSnapshot[],
  settings: OfficeSettings,
  context: ParseContext,
): readonly SheetRecognition[] {
  const { synonyms, choices } = settings.reading;
  const words = headerWords(Object.values(RECORD_KINDS), synonyms);
  return sheets.map((sheet) => recogniseSheet(sheet, { ...context, words, synonyms, choices }));
}

interface ReadTable extends ClassifiedTable {
  readonly sheet: SheetSnapshot;
}

/** A kind's records, table by table in the workbook's order. */
function recordsOf<K extends RecordKindId>(
  tables: readonly ReadTable[],
  kind: K,
  { codeLists }: ParseContext,
): readonly { readonly binding: SheetBinding; readonly records: readonly KindRecord<K>[] }[] {
  return tables.flatMap((table) =>
    table.bindings
      .filter((binding) => binding.kind === kind)
      .map((binding) => ({ binding, records: parseRecords(table, binding, RECORD_KINDS[kind], codeLists) })),
  );
}

function parsedSheet(binding: SheetBinding, recordCount: number): ParsedSheet {
  const sessions = binding.columns.get("sessions");
  return { binding, recordCount, sessionDates: sessions?.form === "sessions" ? sessions.columns : [] };
}

/** Reads the record sheets of a workbook for one fiscal year; `ours` are our report and state sheets. */
export function readYear(
  workbook: WorkbookSnapshot,
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
  ours: ReadonlySet<string>,
): YearDataset {
  const context: ParseContext = {
    fiscalYear,
    codeLists: settings.codeLists,
    dateSystem: workbook.dateSystem,
  };
  const sheets = workbook.sheets.filter(({ name }) => !ours.has(name));
  const recognitions = recogniseAll(sheets, settings, context);
  const { bindings, setAside } = sourcesOfKinds(recognitions);
  const tables = sheets.flatMap((sheet) =>
    tablesOfSheet(sheet, bindings, context).map((table) => ({ ...table, sheet })),
  );
  const parsed = {
    consultation: recordsOf(tables, "consultation", context),
    contact: recordsOf(tables, "contact", context),
    plan: recordsOf(tables, "plan", context),
    closure: recordsOf(tables, "closure", context),
    foodHandout: recordsOf(tables, "foodHandout", context),
    attendance: recordsOf(tables, "attendance", context),
    carriedCase: recordsOf(tables, "carriedCase", context),
  };
  const all = Object.values(parsed).flat();
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const inOrder = [...all].sort(
    ({ binding: a }, { binding: b }) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.headerRow - b.headerRow,
  );
  const copies = copiedSheets(inOrder);
  const isCopy = (sheet: string) => copies.some((copy) => copy.sheet === sheet);
  const kept = <K extends RecordKindId>(
    of: readonly { readonly binding: SheetBinding; readonly records: readonly KindRecord<K>[] }[],
  ) => of.filter(({ binding }) => !isCopy(binding.sheet)).flatMap(({ records }) => records);
  const closures = kept(parsed.closure);
  const { intakes, carried } = ledgerCases(kept(parsed.consultation), closures, fiscalYear);
  const records: RecordsByKind = {
    consultation: intakes,
    contact: kept(parsed.contact),
    plan: kept(parsed.plan),
    closure: closures,
    foodHandout: kept(parsed.foodHandout),
    attendance: kept(parsed.attendance),
    carriedCase: [...kept(parsed.carriedCase), ...carried],
  };
  return {
    fiscalYear,
    settings,
    sheets: inOrder
      .filter(({ binding }) => !isCopy(binding.sheet))
      .map((each) => parsedSheet(each.binding, each.records.length)),
    readSheets: sheets.flatMap((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet);
      return own.length === 0 || isCopy(sheet.name) ? [] : [readSheet(sheet, own)];
    }),
    unread: [...unreadSheets(sheets, recognitions, bindings), ...copies.map(copyOf)],
    setAside,
    records: withJoinedCaseNumbers(records),
  };
}

function copyOf({ sheet, original }: { readonly sheet: string; readonly original: string }): UnreadSheet {
  return { sheet, why: "copy", original };
}

/** Every sheet that feeds nothing, with the reason. */
function unreadSheets(
  sheets: readonly SheetSnapshot[],
  recognitions: readonly SheetRecognition[],
  bindings: readonly SheetBinding[],
): readonly UnreadSheet[] {
  return sheets.flatMap(({ name }, index): readonly UnreadSheet[] => {
    const recognition = recognitions[index];
    if (!recognition || bindings.some(({ sheet }) => sheet === name)) return [];
    if (recognition.unread) return [recognition.unread];
    const kinds = recognition.bindings.map(({ kind }) => kind);
    return [{ sheet: name, why: "counted-elsewhere", kinds }];
  });
}
