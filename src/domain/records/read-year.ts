import type { FiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/sheet-snapshot";
import type { OfficeSettings } from "../settings/office-settings";
import { settingsOfYear } from "../settings/settings-of-year";
import { withListOfYear } from "./carried-list-year";
import { copiedSheets, copiedTables } from "./copied-sheets";
import type { TableContext } from "./find-tables";
import { withJoinedCaseNumbers } from "./join-case-numbers";
import type { KindRecord, ReadRecord } from "./kind-record";
import { sourcesOfKinds } from "./kind-sources";
import { casesCarriedBySheets, isOfOtherYear, withCarriedBySheets } from "./ledger-cases";
import { parseRecords, type ClassifiedTable, type ParseContext } from "./parse-table";
import { readSheet, tablesOfSheet, type ParsedSheet } from "./read-sheets";
import { recogniseSheet, type SheetRecognition } from "./recognise-sheet";
import { RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import type { RecordsByKind } from "./records-by-kind";
import type { SheetBinding, UnreadSheet } from "./sheet-binding";
import { usualWords, wordsOfSheets } from "./words-of-sheet";
import { withoutKinds, type MonthlyTally } from "./tally/monthly-tally";
import { readTallies } from "./tally/read-tally";
import type { YearDataset } from "./year-dataset";

/** What an office's tables are found by. */
export function tableContext({ reading }: OfficeSettings, context: ParseContext): TableContext {
  const { synonyms, choices } = reading;
  return { ...context, wordsOf: wordsOfSheets(synonyms), synonyms, choices };
}

function recogniseAll(
  sheets: readonly SheetSnapshot[],
  settings: OfficeSettings,
  context: ParseContext,
): readonly SheetRecognition[] {
  const tables = tableContext(settings, context);
  return sheets.map((sheet) => recogniseSheet(sheet, tables));
}

/** Why a sheet that holds ready totals is not one of records. */
const MAY_BE_TALLY: ReadonlySet<string> = new Set(["no-record-kind", "unsure", "personal"]);

function talliesOf(
  sheets: readonly SheetSnapshot[],
  recognitions: readonly SheetRecognition[],
  { reading }: OfficeSettings,
  context: ParseContext,
): readonly MonthlyTally[] {
  const words = usualWords(reading.synonyms);
  return sheets.flatMap((sheet, index) => {
    const why = recognitions[index]?.unread?.why;
    return why !== undefined && MAY_BE_TALLY.has(why) ? readTallies(sheet, { ...context, words }) : [];
  });
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
  const recognitions = withListOfYear(sheets, recogniseAll(sheets, settings, context), fiscalYear);
  const { bindings, setAside } = sourcesOfKinds(recognitions);
  const tallies = talliesOf(sheets, recognitions, settings, context);
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
    employmentSupport: recordsOf(tables, "employmentSupport", context),
    companyDevelopment: recordsOf(tables, "companyDevelopment", context),
    workPreparation: recordsOf(tables, "workPreparation", context),
    householdBudget: recordsOf(tables, "householdBudget", context),
    loanOrGoods: recordsOf(tables, "loanOrGoods", context),
    activity: recordsOf(tables, "activity", context),
    caseStory: recordsOf(tables, "caseStory", context),
  };
  const all = Object.values(parsed).flat();
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const inOrder = [...all].sort(
    ({ binding: a }, { binding: b }) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.headerRow - b.headerRow,
  );
  const copied = copiedTables(inOrder);
  const copies = copiedSheets(inOrder, copied);
  const isCopiedSheet = (sheet: string) => copies.some((copy) => copy.sheet === sheet);
  const isCopy = (binding: SheetBinding) =>
    isCopiedSheet(binding.sheet) || copied.some((each) => each.binding === binding);
  const kept = <K extends RecordKindId>(
    of: readonly { readonly binding: SheetBinding; readonly records: readonly KindRecord<K>[] }[],
  ) => of.filter(({ binding }) => !isCopy(binding)).flatMap(({ records }) => records);
  const ofOtherYears = all
    .filter(({ binding }) => !isCopy(binding))
    .flatMap((each): readonly ReadRecord[] => each.records)
    .filter((record) => isOfOtherYear(record, fiscalYear));
  const others = new Set(ofOtherYears);
  const ofYear = <R extends ReadRecord>(of: readonly R[]) =>
    others.size === 0 ? of : of.filter((record) => !others.has(record));
  const carried = casesCarriedBySheets(kept(parsed.consultation), kept(parsed.closure), fiscalYear);
  const records: RecordsByKind = {
    consultation: ofYear(kept(parsed.consultation)),
    contact: ofYear(kept(parsed.contact)),
    plan: ofYear(kept(parsed.plan)),
    closure: ofYear(kept(parsed.closure)),
    foodHandout: ofYear(kept(parsed.foodHandout)),
    attendance: kept(parsed.attendance),
    carriedCase: withCarriedBySheets(kept(parsed.carriedCase), carried),
    employmentSupport: ofYear(kept(parsed.employmentSupport)),
    companyDevelopment: ofYear(kept(parsed.companyDevelopment)),
    workPreparation: ofYear(kept(parsed.workPreparation)),
    householdBudget: ofYear(kept(parsed.householdBudget)),
    loanOrGoods: ofYear(kept(parsed.loanOrGoods)),
    activity: ofYear(kept(parsed.activity)),
    caseStory: kept(parsed.caseStory),
  };
  return {
    fiscalYear,
    settings: settingsOfYear(settings, fiscalYear),
    sheets: inOrder
      .filter(({ binding }) => !isCopy(binding))
      .map((each) => parsedSheet(each.binding, each.records.length)),
    readSheets: sheets.flatMap((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet);
      return own.length === 0 || isCopiedSheet(sheet.name) ? [] : [readSheet(sheet, own)];
    }),
    unread: [
      ...unreadSheets(sheets, recognitions, bindings).filter(
        ({ sheet }) => !tallies.some((tally) => tally.sheet === sheet),
      ),
      ...copies.map(copyOf),
    ],
    tallies: withoutKinds(tallies, new Set(bindings.map(({ kind }) => kind))),
    talliesBeside: withoutKinds(tallies, kindsWithoutSheets(bindings)),
    setAside,
    copiedTables: copied.filter(({ binding }) => !isCopiedSheet(binding.sheet)),
    ofOtherYears,
    records: withJoinedCaseNumbers(records),
  };
}

function kindsWithoutSheets(bindings: readonly SheetBinding[]): ReadonlySet<RecordKindId> {
  const kept = new Set(bindings.map(({ kind }) => kind));
  return new Set(RECORD_KIND_IDS.filter((kind) => !kept.has(kind)));
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
