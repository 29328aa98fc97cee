import type { Worksheet } from "wasm-xlsxwriter";
import type { HandleScope } from "./handle-scope";
import type { XlsxWriter } from "./load-xlsx-writer";

/** What every part of writing one sheet needs. */
export interface SheetTarget {
  readonly writer: XlsxWriter;
  readonly sheet: Worksheet;
  readonly sheetName: string;
  readonly scope: HandleScope;
}
