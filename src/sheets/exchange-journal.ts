import type { CellRange } from "../domain/grid/cell-address";
import type { DefinedName } from "../domain/grid/sheet-snapshot";
import { finishingMember, type FinishingMember } from "./finishing-member";

/** A sheet that is written again in place. */
export interface JournalledSheet {
  /** As it is called before, and in the end. */
  readonly present: string;
  readonly sheet: string;
  /** A copy of it, hidden. */
  readonly copy: string;
  /** The cells that are written, as they are put back. */
  readonly touched: readonly CellRange[];
  /** Charts that take the place of others in the end. */
  readonly charts: readonly { readonly name: string; readonly area: CellRange }[];
  /** What is set last. */
  readonly finishing: readonly FinishingMember[];
}

/** Everything that is needed to undo an exchange, or to finish it. */
export interface ExchangeJournal {
  readonly renamings: readonly { readonly from: string; readonly to: string }[];
  /** New sheets, by their names of the meantime and those in the end. */
  readonly made: readonly { readonly staging: string; readonly sheet: string }[];
  readonly written: readonly JournalledSheet[];
  /** Names of ours before, and those that were not there. */
  readonly namesBefore: readonly DefinedName[];
  readonly namesMade: readonly string[];
  readonly placesBefore: readonly { readonly sheet: string; readonly place: number }[];
}

/**
 * How far an exchange has come. `prepared`: what stood there is as it was, all that was made is hidden beside it.
 * `exchanging`: to be undone. `drawing`: to be undone too; a chart may be there that has no name of ours yet.
 * `finishing`: the new sheets stand there but for the last touches.
 */
export const EXCHANGE_STATES = ["prepared", "exchanging", "drawing", "finishing"] as const;

export type ExchangeState = (typeof EXCHANGE_STATES)[number];

/** For whoever unhides the sheet. */
export const JOURNAL_EXPLANATION =
  "報告書を作成している間だけ置く作業用のシートです。作成が途中で止まったときに、元に戻すために使います。消したり書きかえたりしないでください。";

/** Columns of a journal as rows. */
export const JOURNAL_WIDTH = 4;

const BEGIN = "jisseki-exchange 1";
const END = "end";

type Row = readonly string[];

function rangeText({ top, left, bottom, right }: CellRange): string {
  return [top, left, bottom, right].join(",");
}

function rangeFrom(text = ""): readonly CellRange[] {
  const [top, left, bottom, right] = text.split(",").map(Number);
  const isRange = [top, left, bottom, right].every((each) => Number.isInteger(each));
  return isRange ? [{ top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 }] : [];
}

function rowsOfWritten({
  present,
  sheet,
  copy,
  touched,
  charts,
  finishing,
}: JournalledSheet): readonly Row[] {
  return [
    ["written", sheet, present, copy],
    ...touched.map((range) => ["touched", sheet, rangeText(range)]),
    ...charts.map(({ name, area }) => ["chart", sheet, name, rangeText(area)]),
    ...finishing.map((member) => ["finishing", sheet, JSON.stringify(member)]),
  ];
}

/** A journal as rows of texts, as it stands on its sheet. */
export function journalRows(journal: ExchangeJournal): readonly Row[] {
  const { renamings, made, written, namesBefore, namesMade, placesBefore } = journal;
  const rows: readonly Row[] = [
    [BEGIN],
    ...renamings.map(({ from, to }) => ["renaming", from, to]),
    ...made.map(({ staging, sheet }) => ["made", staging, sheet]),
    ...written.flatMap(rowsOfWritten),
    ...namesBefore.map(({ name, sheet, range }) => ["name", name, sheet, rangeText(range)]),
    ...namesMade.map((name) => ["new-name", name]),
    ...placesBefore.map(({ sheet, place }) => ["place", sheet, String(place)]),
    [END],
  ];
  return rows.map((row) => Array.from({ length: JOURNAL_WIDTH }, (_, column) => row[column] ?? ""));
}

/** Undefined where it is not whole: nothing that it tells of was begun then. */
export function journalFromRows(rows: readonly Row[]): ExchangeJournal | undefined {
  const end = rows.findIndex(([kind]) => kind === END);
  if (rows[0]?.[0] !== BEGIN || end < 0) return undefined;
  const of = <Entry>(
    kind: string,
    read: (first: string, second: string, third: string) => readonly Entry[],
  ) =>
    rows
      .slice(1, end)
      .flatMap(([each, first = "", second = "", third = ""]) =>
        each === kind ? read(first, second, third) : [],
      );
  const onSheet = <Entry>(
    kind: string,
    sheet: string,
    read: (second: string, third: string) => readonly Entry[],
  ) => of(kind, (first, second, third) => (first === sheet ? read(second, third) : []));
  return {
    renamings: of("renaming", (from, to) => [{ from, to }]),
    made: of("made", (staging, sheet) => [{ staging, sheet }]),
    written: of("written", (sheet, present, copy) => [
      {
        sheet,
        present,
        copy,
        touched: onSheet("touched", sheet, rangeFrom),
        charts: onSheet("chart", sheet, (name, area) =>
          rangeFrom(area).map((range) => ({ name, area: range })),
        ),
        finishing: onSheet("finishing", sheet, finishingMember),
      },
    ]),
    namesBefore: of("name", (name, sheet, text) => rangeFrom(text).map((range) => ({ name, sheet, range }))),
    namesMade: of("new-name", (name) => [name]),
    placesBefore: of("place", (sheet, place) => [{ sheet, place: Number(place) }]),
  };
}
