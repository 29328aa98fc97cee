import type { CodeListId } from "../settings/code-list";
import type { LocalisedText } from "../text/language";
import type { FieldName, RecordFields } from "./record-fields";
import type { RecordKindId } from "./record-kind-id";
import type { RowReader } from "./row-reader";
import type { SheetTemplate } from "./sheet-template";

/**
 * How a column stands on a sheet.
 * - `single`: one column under one header; of a code, also one column a code with a mark.
 * - `answers`: one column with a list, or one column a code with marks.
 * - `quantities`: one column a code with numbers, or one row an item.
 * - `sessions`: one column a date with marks, or one row a date and pupil.
 */
export type ColumnForm = "single" | "answers" | "quantities" | "sessions";

export interface ColumnDefinition {
  readonly form: ColumnForm;
  readonly label: LocalisedText;
  /** Other headers that mean this column. */
  readonly synonyms: readonly string[];
  /** Headers that mean it only on a sheet that is named after the kind, such as 日付. */
  readonly weakSynonyms?: readonly string[];
  /** Headers of a day of the month, which say a date only where the sheet's month is known. */
  readonly dayOfMonth?: readonly string[];
  /** Headers of the two columns of a table with one row an item, or one row a date. */
  readonly inRows?: { readonly first: readonly string[]; readonly second: readonly string[] };
  /** The codes that stand in it, or over it. */
  readonly codeList?: CodeListId;
  /** True where another field has the same codes: the header of a code is one with the field's own. */
  readonly sharesCodes?: true;
  /** True where a first and a last day may stand in one cell. */
  readonly mayBePeriod?: true;
}

/** What a header must have to be a kind's. */
export interface HeaderDefinition {
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  readonly required: readonly string[];
  /** Columns of which one is enough for the field of the first. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
  /** What else tells the kind, where its required columns stand on other lists too. */
  readonly sign?: KindSign;
}

/** The columns that only this kind has, and words that only its headers have, for a month without such columns. */
export interface KindSign {
  readonly field: string;
  readonly words: readonly string[];
}

/** A kind of record, declared once: columns, what must be filled in, and how a row is read. */
export interface RecordKind<K extends RecordKindId> extends HeaderDefinition {
  readonly id: K;
  readonly label: LocalisedText;
  /** Words in a sheet's name that speak for this kind. */
  readonly sheetWords: readonly string[];
  /** True where header words alone would fit other kinds' sheets too. */
  readonly onlyByName: boolean;
  /** Fields that must be filled in; each is named like its first column. */
  readonly required: readonly FieldName<K>[];
  /** Columns that other kinds on the same sheet may read too: 受付番号. */
  readonly sharedColumns: readonly string[];
  /** The field by whose date the record is counted; null where there is none. */
  readonly dateField: FieldName<K> | null;
  /** How sheets of the kind that we make stand. */
  readonly template: SheetTemplate;
  read(row: RowReader<string>): RecordFields[K];
}

interface RecordKindDeclaration<K extends RecordKindId, C extends string> {
  readonly id: K;
  readonly label: LocalisedText;
  readonly sheetWords: readonly string[];
  readonly onlyByName?: true;
  readonly columns: Readonly<Record<C, ColumnDefinition>>;
  readonly required: readonly (FieldName<K> & NoInfer<C>)[];
  readonly alternatives?: Readonly<Partial<Record<NoInfer<C>, readonly NoInfer<C>[]>>>;
  readonly sign?: { readonly field: NoInfer<C>; readonly words: readonly string[] };
  readonly dateField: (FieldName<K> & NoInfer<C>) | null;
  readonly template: SheetTemplate<NoInfer<C>>;
  read(row: RowReader<NoInfer<C>>): RecordFields[K];
}

/** One column a code with numbers, or marks for one. */
export function quantitiesColumn(
  ja: string,
  en: string,
  codeList: CodeListId,
  synonyms: readonly string[] = [],
): ColumnDefinition {
  return { form: "quantities", label: { ja, en }, synonyms, codeList };
}

const SHARED_COLUMNS = ["caseNumber", "caseNumbers", "household"];

/** Headers of a date that say nothing of what happened on it. */
const PLAIN_DATE = ["日付", "年月日", "月日"];

/** True for the header of a date that says nothing of what happened on it. */
export function isPlainDate(key: string): boolean {
  return PLAIN_DATE.includes(key);
}

const DAY_OF_MONTH = ["日"];

/** Declares a kind; a column that `read` asks for and `columns` lacks does not compile. */
export function defineRecordKind<K extends RecordKindId, C extends string>(
  declaration: RecordKindDeclaration<K, C>,
): RecordKind<K> {
  return {
    ...declaration,
    sharedColumns: SHARED_COLUMNS,
    onlyByName: declaration.onlyByName ?? false,
    columns: new Map<string, ColumnDefinition>(Object.entries<ColumnDefinition>(declaration.columns)),
    alternatives: new Map(
      Object.entries<readonly string[] | undefined>(declaration.alternatives ?? {}).map(
        ([field, columns]) => [field, columns ?? []],
      ),
    ),
  };
}

export function column(ja: string, en: string, synonyms: readonly string[] = []): ColumnDefinition {
  return { form: "single", label: { ja, en }, synonyms };
}

export function dateColumn(ja: string, en: string, synonyms: readonly string[] = []): ColumnDefinition {
  return { ...column(ja, en, synonyms), weakSynonyms: PLAIN_DATE, dayOfMonth: DAY_OF_MONTH };
}

export function codeColumn(
  ja: string,
  en: string,
  codeList: CodeListId,
  synonyms: readonly string[] = [],
): ColumnDefinition {
  return { form: "single", label: { ja, en }, synonyms, codeList };
}

export function answersColumn(
  ja: string,
  en: string,
  codeList: CodeListId,
  synonyms: readonly string[] = [],
): ColumnDefinition {
  return { form: "answers", label: { ja, en }, synonyms, codeList };
}

/** 受付番号, which joins the kinds. */
export function caseNumberColumn(): ColumnDefinition {
  return column("受付番号", "Case number", [
    "相談番号",
    "ケース番号",
    "ケースNo",
    "ケースNo.",
    "受付No",
    "受付No.",
    "相談者番号",
    "利用者番号",
    "整理番号",
    "管理番号",
    "番号",
  ]);
}
