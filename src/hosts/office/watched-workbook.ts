import type { WorkbookReader, WorkbookWatcher, WorkbookWriter, WritingSession } from "../../app/ports";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import {
  formulasMayDiffer,
  isToldChanged,
  knownSheet,
  looksTheSame,
  NOTHING_KNOWN,
  underItsName,
  type KnownSheet,
  type KnownWorkbook,
} from "./known-sheets";
import { listSheets, type Listing } from "./list-sheets";
import { measureSheets, type SheetExtent } from "./measure-sheets";
import { askForMerges, mergesOf } from "./merged-areas";
import { PendingChanges, type Changes } from "./pending-changes";
import { readSheets } from "./read-sheets";
import { hostErrorOf, runExcel } from "./run-excel";
import { listenToWorkbook } from "./workbook-events";

/**
 * The workbook, of which only those sheets are read again that have changed since they were read: as Excel's events
 * and our own writing tell, and the list of sheets, their names and their used cells, which are asked every time.
 * Where Excel tells of no events, everything is read every time.
 */
export class WatchedWorkbook implements WorkbookReader, WorkbookWatcher {
  private known: KnownWorkbook = NOTHING_KNOWN;
  private readonly changes = new PendingChanges();
  private readonly listeners = new Set<() => void>();
  private listening: Promise<boolean> | undefined;
  private reading: Promise<unknown> = Promise.resolve();

  constructor(private readonly unwatchedWriter: WorkbookWriter) {}

  /** One reading after the other: each goes by what the one before it has read. */
  readWorkbook(): Promise<WorkbookSnapshot> {
    const read = this.reading.then(() => this.read());
    this.reading = read.catch(() => undefined);
    return read;
  }

  /** Everything is read the next time. */
  forget(): void {
    this.known = NOTHING_KNOWN;
  }

  async watchChanges(onChange: () => void): Promise<() => void> {
    await this.listen();
    // A function of its own for each call, also where one is given twice.
    const listener = () => {
      onChange();
    };
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** The writer, whose changes need no event to be seen. */
  readonly writer: WorkbookWriter = {
    write: (work) => this.unwatchedWriter.write((session) => work(this.noting(session))),
  };

  private noting(session: WritingSession): WritingSession {
    const noted = <Answer>(sheets: readonly string[], written: Promise<Answer>): Promise<Answer> =>
      written.finally(() => {
        for (const sheet of sheets) this.changes.sheetNamed(sheet);
        this.changes.allFormulas();
      });
    return {
      renameSheets: (renamings) => session.renameSheets(renamings),
      writeSheet: (writing) => noted([writing.plan.name], session.writeSheet(writing)),
      exchangeSheets: (exchange, mayGoOn) =>
        noted(
          exchange.sheets.flatMap(({ plan, how }) => [
            plan.name,
            ...(how.mode === "overwrite" ? [how.present] : []),
          ]),
          session.exchangeSheets(exchange, mayGoOn),
        ),
      settleExchanges: (staging) =>
        session.settleExchanges(staging).finally(() => {
          this.forget();
        }),
      correctCells: (corrections) =>
        noted(
          corrections.map(({ sheet }) => sheet),
          session.correctCells(corrections),
        ),
      readBack: (ranges) => session.readBack(ranges),
    };
  }

  /** Whether Excel tells of changes from now on. Asked once; again where it failed. */
  private listen(): Promise<boolean> {
    this.listening ??= listenToWorkbook({
      sheetChanged: (id, moved) => {
        this.changes.sheet(id);
        if (moved) this.changes.allFormulas();
        this.tell();
      },
      sheetsChanged: () => {
        this.tell();
      },
    }).then(
      () => true,
      () => {
        this.listening = undefined;
        return false;
      },
    );
    return this.listening;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private async read(): Promise<WorkbookSnapshot> {
    if (!(await this.listen())) this.forget();
    try {
      return await runExcel((context) => this.readChanged(context));
    } catch (error) {
      if (hostErrorOf(error).code === "session-lost") {
        // Nobody tells of what happens until the workbook is there again.
        this.listening = undefined;
        this.forget();
      }
      throw error;
    }
  }

  private async readChanged(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
    const { known } = this;
    const listing = await listSheets(context);
    if (formulasMayDiffer(known, listing)) this.changes.allFormulas();
    const asked = askForKnownMerges(known, listing);
    const extents = await measureSheets(context, listing.sheets);
    const changes = this.changes.take();
    try {
      const stale = extents.filter((extent) => !isFresh(known, extent, changes, asked));
      const read = await readSheets(context, stale);
      const fresh = new Map(stale.map(({ sheet: { id } }, index) => [id, read[index]]));
      return this.remember(listing, extents, known, fresh);
    } catch (error) {
      this.changes.putBack(changes);
      throw error;
    }
  }

  private remember(
    { names, dateSystem }: Listing,
    extents: readonly SheetExtent[],
    before: KnownWorkbook,
    read: ReadonlyMap<string, SheetSnapshot | undefined>,
  ): WorkbookSnapshot {
    const sheets = new Map(
      extents.flatMap(({ sheet }): readonly (readonly [string, KnownSheet])[] => {
        const snapshot = read.get(sheet.id);
        if (snapshot) return [[sheet.id, knownSheet(snapshot)]];
        const known = before.sheets.get(sheet.id);
        return known ? [[sheet.id, { ...known, snapshot: underItsName(known.snapshot, sheet) }]] : [];
      }),
    );
    this.known = { sheets, names };
    return { sheets: [...sheets.values()].map(({ snapshot }) => snapshot), names, dateSystem };
  }
}

type AskedOfKnown = ReadonlyMap<string, ReturnType<typeof askForMerges>>;

/** Asks where cells are merged now, of which no event tells; there after the next sync. */
function askForKnownMerges({ sheets: known }: KnownWorkbook, { sheets }: Listing): AskedOfKnown {
  return new Map(
    sheets.flatMap((sheet) => {
      const used = known.get(sheet.id)?.used;
      return used ? [[sheet.id, askForMerges(sheet, used)] as const] : [];
    }),
  );
}

function isFresh(
  { sheets: known }: KnownWorkbook,
  extent: SheetExtent,
  changes: Changes,
  asked: AskedOfKnown,
): boolean {
  const { sheet } = extent;
  const before = known.get(sheet.id);
  if (!before || isToldChanged(changes, sheet, before)) return false;
  return looksTheSame(before, extent, mergesOf(asked.get(sheet.id) ?? []));
}
