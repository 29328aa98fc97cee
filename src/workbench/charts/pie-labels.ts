import { ArcElement } from "chart.js";
import type { Chart, Plugin } from "chart.js";
import { LABEL_FONT, LABEL_PIXELS } from "./chart-text";
import { LABEL_GAP, placePieLabels } from "./pie-label-places";

const LINE_HEIGHT = 1.25;

/** Writes each slice's category name outside the pie with a line to the slice; slices of zero have none. */
export const pieLabels: Plugin<"pie"> = {
  id: "pieLabels",
  afterDatasetsDraw: (chart) => {
    drawLabels(chart);
  },
};

function drawLabels(chart: Chart): void {
  const labels = shownLabels(chart);
  const first = labels[0];
  if (first === undefined) return;
  const { ctx } = chart;
  ctx.save();
  ctx.font = LABEL_FONT;
  ctx.fillStyle = "#242424";
  ctx.strokeStyle = "#8a8a8a";
  ctx.textBaseline = "middle";
  const pitch = LABEL_PIXELS * LINE_HEIGHT;
  const places = placePieLabels(
    labels.map(({ angle, lines }) => ({ angle, height: lines.length * pitch + 2 })),
    { x: first.x, y: first.y, radius: first.radius },
    chart.height,
  );
  labels.forEach(({ angle, lines, x, y, radius }, index) => {
    const place = places[index];
    if (place === undefined) return;
    const outward = place.side === "right" ? 1 : -1;
    ctx.beginPath();
    ctx.moveTo(x + Math.cos(angle) * radius, y + Math.sin(angle) * radius);
    ctx.lineTo(place.x, place.y);
    ctx.lineTo(place.x + outward * 4, place.y);
    ctx.stroke();
    ctx.textAlign = place.side === "right" ? "left" : "right";
    const room = widestLabel(ctx, [lines.join("\n")]) + 2;
    const wished = place.x + outward * LABEL_GAP;
    const start = place.side === "right" ? Math.min(wished, chart.width - room) : Math.max(wished, room);
    lines.forEach((line, row) => {
      ctx.fillText(line, start, place.y + (row - (lines.length - 1) / 2) * pitch);
    });
  });
  ctx.restore();
}

/** The width in pixels of the widest line of the labels. */
export function widestLabel(context: CanvasRenderingContext2D, labels: readonly string[]): number {
  context.font = LABEL_FONT;
  return Math.max(
    0,
    ...labels.flatMap((label) => label.split("\n").map((line) => context.measureText(line).width)),
  );
}

interface ShownLabel {
  readonly lines: readonly string[];
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function shownLabels(chart: Chart): readonly ShownLabel[] {
  const names = chart.data.labels ?? [];
  return chart.getDatasetMeta(0).data.flatMap((arc, index) => {
    if (!(arc instanceof ArcElement)) return [];
    const { x, y, startAngle, endAngle, outerRadius: radius } = arc;
    if (endAngle - startAngle <= 0) return [];
    const name = names[index];
    const lines = typeof name === "string" ? name.split("\n") : [];
    return [{ lines, angle: (startAngle + endAngle) / 2, x, y, radius }];
  });
}
