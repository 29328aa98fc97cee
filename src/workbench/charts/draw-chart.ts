import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from "chart.js";
import { chartConfiguration } from "./chart-configuration";
import type { ChartPicture } from "./chart-picture";
import { CHART_FONT } from "./chart-text";
import { pieRadius } from "./pie-label-places";
import { widestLabel } from "./pie-labels";

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
);
Chart.defaults.font.family = CHART_FONT;

/** A chart's size before zooming, in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** 1 is 100 %. */
  readonly zoom: number;
}

/** Draws the picture into the canvas in place of what was there; zooming enlarges it as it is. */
export function drawChart(canvas: HTMLCanvasElement, picture: ChartPicture, size: ChartSize): void {
  const { width, height, zoom } = size;
  eraseChart(canvas);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  const labels = picture.kind === "pie" && picture.labelled ? picture.categories : [];
  const radius = pieRadius(width, height, context ? widestLabel(context, labels) : 0);
  const chart = new Chart(canvas, chartConfiguration(picture, radius));
  chart.options.devicePixelRatio = window.devicePixelRatio * zoom;
  chart.resize(width, height);
  canvas.style.width = `${width * zoom}px`;
  canvas.style.height = `${height * zoom}px`;
}

/** Frees what was drawn; the canvas may be taken away then. */
export function eraseChart(canvas: HTMLCanvasElement): void {
  Chart.getChart(canvas)?.destroy();
}
