import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellPosition } from "../domain/grid/cell-address";
import type { SheetSnapshot } from "../domain/grid/sheet-snapshot";
import type { FormDraft } from "../domain/records/form-draft";
import type { HeaderCandidate } from "../domain/records/header-candidates";
import type { SetAside } from "../domain/records/kind-sources";
import type { ReadSpecially } from "../domain/records/reading-log";
import type { ReadSheet } from "../domain/records/read-sheets";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { UnreadSheet } from "../domain/records/sheet-binding";
import type { CodeListId } from "../domain/settings/code-list";
import type { OfficeSettings } from "../domain/settings/office-settings";

/** What a sheet's header row and kinds are at first: as they were recognised, else the likeliest. */
export interface FormStart {
  readonly headerRow: number;
  /** None where nothing speaks for a kind. */
  readonly kinds: readonly RecordKindId[];
}

/** A sheet that holds no report, settings or state of ours. */
interface OfficeSheet {
  readonly sheet: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The book that it was taken over from. */
  readonly source: string | undefined;
  /** The rows that may be its header, top to bottom. */
  readonly headers: readonly HeaderCandidate[];
  /** Absent on a sheet without a row that may be a header. */
  readonly start: FormStart | undefined;
  /** True where the office said on 読み方 how a form of it is read. */
  readonly isChosen: boolean;
}

/** One sheet of the workbook, and how it is read. */
export type SheetReading =
  | (OfficeSheet & {
      readonly state: "read";
      readonly reading: ReadSheet;
      readonly setAside: readonly SetAside[];
      readonly log: readonly ReadSpecially[];
    })
  /** Ready totals by month. */
  | (OfficeSheet & {
      readonly state: "totals";
      readonly kinds: readonly RecordKindId[];
      readonly months: readonly YearMonth[];
    })
  /** It looks like records, and the user says whether it is. */
  | (OfficeSheet & { readonly state: "asked"; readonly unread: UnreadSheet })
  | (OfficeSheet & { readonly state: "unused"; readonly unread: UnreadSheet });

/** A text where a code should stand, that is none: in a column of codes, or over a column of marks. */
export interface UnknownSpelling {
  readonly list: CodeListId;
  /** As it stands; for the office's own eyes, to say what it means. */
  readonly text: string;
  /** In how many cells. */
  readonly count: number;
  readonly first: { readonly sheet: string; readonly cell: CellPosition };
}

/** Every sheet of the office, and how it is read. */
export interface SheetsOverview {
  /** Undefined where nothing tells the year. */
  readonly fiscalYear: FiscalYear | undefined;
  /** In the workbook's order. */
  readonly sheets: readonly SheetReading[];
  /** 設定 and 読み方 as they are read. */
  readonly settings: OfficeSettings;
  /** Names of the items that an existing 設定 has no row for. */
  readonly missingItems: readonly string[];
  readonly unknownSpellings: readonly UnknownSpelling[];
  /** Reads a sheet as it would be read under a header row as some kinds. Undefined for no sheet of these. */
  readonly draft: (sheet: string, headerRow: number, kinds: readonly RecordKindId[]) => FormDraft | undefined;
  /** How many sheets are of a form. */
  readonly sheetsOfForm: (form: string) => number;
}
