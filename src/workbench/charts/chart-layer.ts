import type { FUniver } from "@univerjs/presets";
import type { ExcelBook } from "../excel-host/book/excel-book";
import type { HostChart } from "../excel-host/book/host-chart";
import { drawChart, eraseChart } from "./draw-chart";
import { pictureOfChart } from "./picture-of-chart";
import { placeOnScreen, sheetView } from "./sheet-view";
import type { SheetView } from "./sheet-view";

/** After these the cells that a chart shows may have changed, or their place on the screen. */
const REDRAWING =
  /^(sheet\.mutation|formula\.mutation|sheet\.operation\.(set-worksheet-active|set-zoom-ratio))/;

/** Draws the active sheet's charts above its cells; they scroll, zoom and change with it. */
export class ChartLayer {
  private readonly element = document.createElement("div");
  private readonly canvases = new Map<string, { readonly canvas: HTMLCanvasElement; drawn: string }>();
  private frame: number | undefined;
  private readonly listening: readonly (() => void)[];

  constructor(
    private readonly container: HTMLElement,
    univer: FUniver,
    private readonly book: ExcelBook,
  ) {
    this.element.className = "chart-layer";
    const draw = () => {
      this.drawSoon();
    };
    const commands = univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
      if (REDRAWING.test(id)) draw();
    });
    const scrolling = univer.addEvent(univer.Event.Scroll, draw);
    const resizing = new ResizeObserver(draw);
    resizing.observe(container);
    this.listening = [
      () => {
        commands.dispose();
      },
      () => {
        scrolling.dispose();
      },
      () => {
        resizing.disconnect();
      },
      book.onChange(draw),
    ];
    draw();
  }

  /** Takes the charts away and stops listening. */
  dispose(): void {
    for (const stop of this.listening) stop();
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    for (const id of [...this.canvases.keys()]) this.erase(id);
    this.element.remove();
  }

  private drawSoon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  private draw(): void {
    const { charts, univerSheet } = this.book.activeSheet();
    for (const id of [...this.canvases.keys()]) if (!charts.some((chart) => chart.id === id)) this.erase(id);
    const view = sheetView(this.container, univerSheet);
    if (!view) return;
    if (!this.element.isConnected) view.host.append(this.element);
    const { left, top } = view.headers;
    this.element.style.inset = `${top}px 0 0 ${left}px`;
    for (const chart of charts) this.place(chart, view);
  }

  private place(chart: HostChart, view: SheetView): void {
    const { x, y, width, height } = placeOnScreen(chart, view);
    const size = { width, height, zoom: view.zoom };
    const known = this.canvases.get(chart.id) ?? this.newCanvas(chart);
    const picture = pictureOfChart(this.book, chart);
    known.canvas.hidden = picture === undefined;
    if (!picture) return;
    known.canvas.setAttribute("aria-label", picture.title ?? chart.name);
    known.canvas.style.left = `${x}px`;
    known.canvas.style.top = `${y}px`;
    const drawn = JSON.stringify([picture, size, window.devicePixelRatio]);
    if (drawn === known.drawn) return;
    known.drawn = drawn;
    drawChart(known.canvas, picture, size);
  }

  private newCanvas(chart: HostChart): { readonly canvas: HTMLCanvasElement; drawn: string } {
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    canvas.dataset["chart"] = chart.name;
    this.element.append(canvas);
    const made = { canvas, drawn: "" };
    this.canvases.set(chart.id, made);
    return made;
  }

  private erase(id: string): void {
    const known = this.canvases.get(id);
    if (!known) return;
    eraseChart(known.canvas);
    known.canvas.remove();
    this.canvases.delete(id);
  }
}
