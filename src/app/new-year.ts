import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { countYear } from "../domain/count/year-figures";
import type { RecordKindId } from "../domain/records/record-kind-id";
import { carriedQuestion, openAtYearEnd } from "./carried-cases";
import type { AbortSignalLike } from "./abort-signal";
import {
  makeNewYearSheets,
  previewNewYearSheets,
  type NewYearOutcome,
  type NewYearPreview,
  type NewYearProgress,
  type NewYearRequest,
  type SheetsBy,
} from "./new-year-sheets";
import type { WorkbookWriter } from "./ports";
import { readBook } from "./read-book";
import { isRefusal, type Refusal } from "./refusal";

/** What the user chose for a year's sheets. */
export interface NewYearChoice {
  /** The year whose sheets are made. */
  readonly fiscalYear: FiscalYear;
  readonly by: SheetsBy;
  readonly kinds: readonly RecordKindId[];
  /** Whether the cases that are open at the end of the year before fill the list of carried cases. */
  readonly withOpenCases: boolean;
}

/** What the year before leaves open. */
export interface OpenCasesOffer {
  readonly caseNumbers: readonly string[];
  /** 月末件数 of its March, to compare with; null where it is not known. */
  readonly monthEnd: number | null;
}

export interface NewYearOffer {
  readonly preview: NewYearPreview;
  /** Undefined where the year before has no record. */
  readonly openCases: OpenCasesOffer | undefined;
}

/** What became of the list of carried cases. */
export interface CarriedListOutcome {
  readonly sheet: string;
  readonly count: number;
}

/** The cases that are open at the end of a year; undefined where it has no record. */
function openCasesOf(workbook: WorkbookSnapshot, fiscalYear: FiscalYear): OpenCasesOffer | undefined {
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return undefined;
  const march = countYear(book.dataset).months.at(-1);
  return { caseNumbers: openAtYearEnd(book.dataset), monthEnd: march?.monthEnd.value ?? null };
}

function requestOf(
  { fiscalYear, by, kinds, withOpenCases }: NewYearChoice,
  openCases: OpenCasesOffer | undefined,
): NewYearRequest {
  const carried = withOpenCases && openCases ? { carried: openCases.caseNumbers } : {};
  return { fiscalYear, by, kinds, ...carried };
}

export function offerNewYear(workbook: WorkbookSnapshot, choice: NewYearChoice): NewYearOffer {
  const openCases = openCasesOf(workbook, choice.fiscalYear - 1);
  return { preview: previewNewYearSheets(workbook, requestOf(choice, openCases)), openCases };
}

/** Makes a year's record sheets. Throws HostError. */
export function makeNewYear(
  workbook: WorkbookSnapshot,
  choice: NewYearChoice,
  writer: WorkbookWriter,
  onProgress: (progress: NewYearProgress) => void,
  signal: AbortSignalLike,
): Promise<NewYearOutcome> {
  const openCases = openCasesOf(workbook, choice.fiscalYear - 1);
  return makeNewYearSheets(workbook, requestOf(choice, openCases), writer, onProgress, signal);
}

/** Makes the list of carried cases of the numbers that no intake has. Throws HostError. */
export async function makeCarriedList(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writer: WorkbookWriter,
): Promise<CarriedListOutcome | Refusal> {
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return book;
  const question = carriedQuestion(book.dataset);
  if (!question) return { refused: "no-carried-question" };
  const { caseNumbers: carried } = question;
  const request: NewYearRequest = { fiscalYear, by: "year", kinds: ["carriedCase"], carried };
  const { made, skipped } = await makeNewYearSheets(workbook, request, writer, () => undefined, {
    aborted: false,
  });
  const [list] = made;
  const taken = skipped.find(({ because }) => because === "name-taken");
  if (taken) return { refused: "carried-name-taken", sheet: taken.present };
  return list ? { sheet: list.sheet, count: carried.length } : { refused: "no-carried-question" };
}
