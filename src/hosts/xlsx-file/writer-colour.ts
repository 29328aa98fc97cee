import type { Color } from "wasm-xlsxwriter";
import type { Colour } from "../../sheets/cell-format";
import type { XlsxWriter } from "./load-xlsx-writer";

/** A colour that the setter it is given to takes over, so that it is never freed here. */
export function writerColour(writer: XlsxWriter, colour: Colour): Color {
  return writer.Color.rgb(Number.parseInt(colour.slice(1), 16));
}
