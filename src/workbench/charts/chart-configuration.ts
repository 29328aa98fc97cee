import type { ChartConfiguration } from "chart.js";
import type { ChartPicture, PictureSeries } from "./chart-picture";
import { LABEL_PIXELS, TITLE_PIXELS } from "./chart-text";
import { pieLabels } from "./pie-labels";

/** Says to chart.js what the picture shows. `radius` is a pie's, in pixels. */
export function chartConfiguration(picture: ChartPicture, radius: number): ChartConfiguration {
  switch (picture.kind) {
    case "pie":
      return pieConfiguration(picture, radius);
    case "stackedBar":
      return barConfiguration(picture);
    case "line":
      return lineConfiguration(picture);
  }
}

function pieConfiguration(picture: ChartPicture & { kind: "pie" }, radius: number): ChartConfiguration {
  const configuration: ChartConfiguration<"pie"> = {
    type: "pie",
    data: {
      labels: [...picture.categories],
      datasets: [
        {
          data: picture.values.map((value) => value ?? 0),
          backgroundColor: [...picture.colours],
          borderColor: "#ffffff",
          borderWidth: 1,
        },
      ],
    },
    options: {
      radius,
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: { display: false }, title: titleOf(picture.title) },
    },
    plugins: picture.labelled ? [pieLabels] : [],
  };
  return configuration;
}

function barConfiguration(picture: ChartPicture & { kind: "stackedBar" }): ChartConfiguration {
  const configuration: ChartConfiguration<"bar"> = {
    type: "bar",
    data: { labels: linesOf(picture.categories), datasets: picture.series.map(barDataset) },
    options: {
      indexAxis: "y",
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: legendBelow, title: titleOf(picture.title) },
      scales: {
        x: { stacked: true, beginAtZero: true, ticks: tickText, grid: { color: "#e3e3e3" } },
        // Excel puts the first category at the bottom of a horizontal chart.
        y: { stacked: true, reverse: true, ticks: tickText, grid: { display: false } },
      },
    },
  };
  return configuration;
}

function lineConfiguration(picture: ChartPicture & { kind: "line" }): ChartConfiguration {
  const configuration: ChartConfiguration<"line"> = {
    type: "line",
    data: { labels: linesOf(picture.categories), datasets: picture.series.map(lineDataset) },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      plugins: { legend: legendBelow, title: titleOf(picture.title) },
      scales: {
        x: { ticks: tickText, grid: { display: false } },
        y: { beginAtZero: true, ticks: tickText, grid: { color: "#e3e3e3" } },
      },
    },
  };
  return configuration;
}

const tickText = { color: "#242424", font: { size: LABEL_PIXELS } };

const legendBelow = {
  display: true,
  position: "bottom" as const,
  labels: { boxWidth: 10, boxHeight: 10, color: "#242424", font: { size: LABEL_PIXELS } },
};

function titleOf(title: string | undefined) {
  return { display: title !== undefined, text: title ?? "", color: "#242424", font: { size: TITLE_PIXELS } };
}

/** chart.js breaks an axis label where it is a list. */
function linesOf(categories: readonly string[]): string[][] {
  return categories.map((category) => category.split("\n"));
}

function barDataset({ name, values, colour }: PictureSeries) {
  return { label: name, data: [...values], backgroundColor: colour, categoryPercentage: 0.7 };
}

function lineDataset({ name, values, colour }: PictureSeries) {
  return {
    label: name,
    data: [...values],
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    pointRadius: 3,
  };
}
