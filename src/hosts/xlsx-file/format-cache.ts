import type { Format, FormatAlign } from "wasm-xlsxwriter";
import type { ComposedFormat } from "./compose-cells";
import type { EdgeStyle } from "./compose-borders";
import type { HandleScope } from "./handle-scope";
import type { XlsxWriter } from "./load-xlsx-writer";
import { writerColour } from "./writer-colour";

/** Rotation 270 is rust_xlsxwriter's sign for stacked text (`textRotation="255"` in the file). */
const STACKED = 270;

/**
 * One writer format for all cells that look the same.
 * `keepAsText` marks text that Excel would take for something else when the cell is
 * edited and entered again; it is the file's form of the leading apostrophe.
 */
export class FormatCache {
  private readonly formats = new Map<string, Format>();

  constructor(
    private readonly writer: XlsxWriter,
    private readonly scope: HandleScope,
  ) {}

  get(format: ComposedFormat, keepAsText: boolean): Format {
    const key = JSON.stringify([keepAsText, format]);
    const known = this.formats.get(key);
    if (known) return known;
    const made = this.scope.own(new this.writer.Format());
    this.applyFont(made, format);
    this.applyAlignment(made, format);
    this.applyEdges(made, format);
    if (format.fill !== undefined)
      this.scope.release(made.setBackgroundColor(writerColour(this.writer, format.fill)));
    if (format.numberFormat !== undefined) this.scope.release(made.setNumFormat(format.numberFormat));
    if (keepAsText) this.scope.release(made.setQuotePrefix());
    this.formats.set(key, made);
    return made;
  }

  private applyFont(made: Format, { fontName, fontPoints, bold, fontColour }: ComposedFormat): void {
    if (fontName !== undefined) this.scope.release(made.setFontName(fontName));
    if (fontPoints !== undefined) this.scope.release(made.setFontSize(fontPoints));
    if (bold === true) this.scope.release(made.setBold());
    if (fontColour !== undefined)
      this.scope.release(made.setFontColor(writerColour(this.writer, fontColour)));
  }

  private applyAlignment(
    made: Format,
    { horizontal, indent, vertical, wrap, stackedText }: ComposedFormat,
  ): void {
    const { FormatAlign } = this.writer;
    const across: Record<NonNullable<typeof horizontal>, FormatAlign> = {
      left: FormatAlign.Left,
      center: FormatAlign.Center,
      right: FormatAlign.Right,
    };
    const down: Record<NonNullable<typeof vertical>, FormatAlign> = {
      top: FormatAlign.Top,
      center: FormatAlign.VerticalCenter,
      bottom: FormatAlign.Bottom,
    };
    if (horizontal !== undefined) this.scope.release(made.setAlign(across[horizontal]));
    if (indent !== undefined && horizontal !== "center") this.scope.release(made.setIndent(indent));
    if (vertical !== undefined) this.scope.release(made.setAlign(down[vertical]));
    if (wrap === true) this.scope.release(made.setTextWrap());
    if (stackedText === true) this.scope.release(made.setRotation(STACKED));
  }

  private applyEdges(made: Format, { edges }: ComposedFormat): void {
    const { FormatBorder } = this.writer;
    const line = (style: EdgeStyle) => (style === "thin" ? FormatBorder.Thin : FormatBorder.Medium);
    if (edges.top) this.scope.release(made.setBorderTop(line(edges.top)));
    if (edges.bottom) this.scope.release(made.setBorderBottom(line(edges.bottom)));
    if (edges.left) this.scope.release(made.setBorderLeft(line(edges.left)));
    if (edges.right) this.scope.release(made.setBorderRight(line(edges.right)));
  }
}
