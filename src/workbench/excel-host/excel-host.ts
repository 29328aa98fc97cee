/**
 * The emulated Excel host: the genuine, unmodified office.js talks to it as it talks to Excel, in jest and in Chromium.
 *
 * Its workbook is Univer's, so values, formulas, formats, merges and names are real; page layout, charts, tables, validations
 * and settings, which Univer has no notion of, are the host's own. It refuses every member that office.js itself
 * does not know and every API set above the declared one (`ApiNotFound`), and says `NotImplemented` for what Excel
 * has and it does not carry out; it never guesses.
 *
 *     const host = createExcelHost({ univerAPI, formulas, members: readMemberTable(table) });
 *     fillWorkbook(host, snapshot);                // a WorkbookSnapshot, e.g. read from an .xlsx file
 *     const response = await host.send(body);      // what a seam forwards: see windows-seam.ts and pane-plug.ts
 *
 * `univerAPI` is the facade of a Univer with a workbook in it: of `@univerjs/preset-sheets-node-core` with the
 * number format plugin in Node (test/excel-host/node-univer.ts), of `@univerjs/preset-sheets-core` in a page.
 * `table` is `build/excel-members.json`, made by scripts/excel-members.mjs.
 *
 * Round trips are counted in `host.requests`, failures are put in with `host.faults`, charts and print set-up are
 * read from `host.book`, changes to them are heard with `host.book.onChange`.
 */
import type { FUniver } from "@univerjs/presets";
import type { DateSystem, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { ExcelBook } from "./book/excel-book";
import type { HostEvent } from "./events-of-command";
import { watchEvents } from "./host-events";
import { FaultPlan } from "./fault-plan";
import { workbookObject } from "./objects/object-model";
import { RequestLog } from "./request-log";
import { RequestSeries } from "./request-series";
import { rememberFormulas, type UniverFormulas } from "./univer/remembered-formulas";
import { TransportError } from "./wire/api-error";
import type { ApiSets } from "./wire/api-sets";
import type { MemberTable } from "./wire/member-table";
import { RequestProcessor } from "./wire/request-processor";
import { ACTION } from "./wire/wire-request";
import { isWireList, isWireRecord, parseWire, type WireRecord, type WireValue } from "./wire/wire-value";

/** What the add-in's manifest asks for at least, and one page for its pane and its commands. */
export const DECLARED_API_SETS: ApiSets = { ExcelApi: "1.13", SharedRuntime: "1.1" };

/** Excel on the web takes no larger request and sends no larger response. */
const MOST_BYTES = 5 * 1024 * 1024;

export interface ExcelHostOptions {
  /** The facade of a Univer that has a workbook. */
  readonly univerAPI: FUniver;
  /** Of the same Univer. */
  readonly formulas: UniverFormulas;
  readonly members: MemberTable;
  /** 1900 where absent. */
  readonly dateSystem?: DateSystem;
  /** Reads the bytes of a book from which sheets are inserted; absent, `insertWorksheetsFromBase64` is not carried out. */
  readonly readBook?: (xlsx: Uint8Array) => WorkbookSnapshot;
  /** Takes the bytes of a book that is opened in a window of its own; absent, `createWorkbook` is not carried out. */
  readonly openBook?: (xlsx: Uint8Array) => void;
  /** The display language that `Office.context` answers; `ja-JP` where absent. */
  readonly locale?: "ja-JP" | "en-US";
  /** ExcelApi 1.13 where absent. */
  readonly apiSets?: ApiSets;
  /** Milliseconds that every request takes beside what carrying it out takes; 0 where absent. */
  readonly latency?: number;
}

export interface ExcelHost {
  readonly book: ExcelBook;
  readonly requests: RequestLog;
  readonly series: RequestSeries;
  readonly faults: FaultPlan;
  readonly locale: "ja-JP" | "en-US";
  readonly apiSets: ApiSets;
  /** How many objects the add-in still keeps by reference. */
  readonly keptReferences: number;
  /** Carries out the body of one request and answers the body of its response. Throws TransportError. */
  send(body: string): Promise<string>;
  /** Hears the events of the workbook; returns how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** Resolves when no request is being answered and no result is out of date. */
  idle(): Promise<void>;
  /** Stops listening to Univer; the workbook itself stays. */
  dispose(): void;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The library releases references after a run, in requests that hold nothing else. */
function isHousekeeping(body: WireValue): boolean {
  const actions = isWireRecord(body) ? body["Actions"] : undefined;
  if (!isWireList(actions)) return false;
  const { instantiate } = ACTION;
  const releases = (action: WireValue) => isWireRecord(action) && action["Name"] === "_RemoveReference";
  const finds = (action: WireValue) => isWireRecord(action) && action["ActionType"] === instantiate;
  return actions.some(releases) && actions.every((action) => releases(action) || finds(action));
}

interface Answer {
  readonly text: string;
  readonly responseBytes: number;
  readonly error: string | undefined;
}

function errorCode(response: WireRecord): string | undefined {
  const error = response["Error"];
  return isWireRecord(error) && typeof error["Code"] === "string" ? error["Code"] : undefined;
}

/** Makes a host over Univer's active workbook. Throws Error where Univer has none. */
export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const workbook = options.univerAPI.getActiveWorkbook();
  if (!workbook) throw new Error("Univer has no workbook");
  const book = new ExcelBook(
    options.univerAPI,
    workbook,
    options.formulas.names,
    options.dateSystem ?? 1900,
    options,
  );
  const remembering = rememberFormulas(options.univerAPI, options.formulas);
  const requests = new RequestLog();
  const series = new RequestSeries();
  series.onChange((isUnderWay) => {
    if (isUnderWay) book.calculation.putOff();
    else book.calculation.takeUp();
  });
  const faults = new FaultPlan();
  const apiSets = options.apiSets ?? DECLARED_API_SETS;
  const latency = options.latency ?? 0;
  const processor = new RequestProcessor({
    roots: { workbook: workbookObject(book), create: () => null },
    members: options.members,
    apiSets,
    beforeRead: () => book.calculation.finished(),
    afterActions: () => book.writePending(),
    beforeAction: (index) => faults.beforeAction(index),
  });

  const answer = async (body: WireValue, requestBytes: number, housekeeping: boolean): Promise<Answer> => {
    if (!housekeeping) faults.beginRequest();
    if (requestBytes > MOST_BYTES) throw new TransportError("RequestPayloadSizeLimitExceeded");
    const response = await processor.process(body);
    const text = JSON.stringify(response);
    const responseBytes = bytes(text);
    if (responseBytes > MOST_BYTES) throw new TransportError("ResponsePayloadSizeLimitExceeded");
    return { text, responseBytes, error: errorCode(response) };
  };

  const send = async (text: string): Promise<string> => {
    const body = parseWire(text);
    const entry = {
      requestBytes: bytes(text),
      actions: isWireRecord(body) && isWireList(body["Actions"]) ? body["Actions"].length : 0,
      isHousekeeping: isHousekeeping(body),
    };
    try {
      const {
        text: response,
        responseBytes,
        error,
      } = await answer(body, entry.requestBytes, entry.isHousekeeping);
      requests.add({ ...entry, responseBytes, error });
      return response;
    } catch (error) {
      const reason = error instanceof TransportError ? error.reason : String(error);
      requests.add({ ...entry, responseBytes: 0, error: reason });
      throw error;
    }
  };

  /** Requests are answered one after the other, as Excel does. */
  let queue: Promise<unknown> = Promise.resolve();

  return {
    book,
    requests,
    series,
    faults,
    locale: options.locale ?? "ja-JP",
    apiSets,
    get keptReferences() {
      return processor.keptReferences;
    },
    send: (text) => {
      const before = queue;
      const answered = series.during(async () => {
        await before;
        if (latency > 0) await after(latency);
        return send(text);
      });
      queue = answered.catch(() => undefined);
      return answered;
    },
    onEvent: (listener) => watchEvents(book, listener),
    idle: async () => {
      await queue;
      await book.calculation.finished();
    },
    dispose: () => {
      series.dispose();
      remembering.dispose();
      book.dispose();
    },
  };
}
