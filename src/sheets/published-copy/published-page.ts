import type { CellRange } from "../../domain/grid/cell-address";
import type { ChartPlan, ChartSeriesPlan } from "../chart-plan";
import type { LaidOutPage } from "../layout/lay-out-section";
import { BLANK_CELL, formulaCell, textCell } from "../plan-cells";
import type { MarginTexts, PrintSetup } from "../print-setup";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";

/** What becomes of a text before it is published. */
export type PublishText = (text: string) => string;

/** A link to a name of the same book, and nothing else that a formula may do. */
const LINK_WITHIN = /^=HYPERLINK\("(#[A-Za-z0-9_]+)",/;
/** A text within a formula may be no longer. */
const LONGEST_TEXT = 255;

/** A page of contents leads to its sections in the copy too: the link is made of what is shown, which `publish` saw. */
function linkWithin(formula: string, shown: string): PlanCell {
  const target = LINK_WITHIN.exec(formula)?.[1];
  if (target === undefined || shown.length > LONGEST_TEXT) return textCell(shown);
  return formulaCell(`=HYPERLINK("${target}","${shown.replaceAll('"', '""')}")`, shown);
}

/** What a cell shows, in place of how it comes about; a link within the book stays one. */
function publishedCell(cell: PlanCell, publish: PublishText): PlanCell {
  switch (cell.kind) {
    case "blank":
    case "number":
      return cell;
    case "text":
      return textCell(publish(cell.text));
    case "formula":
      if (typeof cell.result === "number") return { kind: "number", number: cell.result };
      return cell.result === "" ? BLANK_CELL : linkWithin(cell.formula, publish(cell.result));
  }
}

function publishedMargin(texts: MarginTexts | undefined, publish: PublishText): MarginTexts | undefined {
  if (!texts) return undefined;
  const { left, centre, right } = texts;
  return {
    ...(left !== undefined && { left: publish(left) }),
    ...(centre !== undefined && { centre: publish(centre) }),
    ...(right !== undefined && { right: publish(right) }),
  };
}

function publishedChart(chart: ChartPlan, publish: PublishText): ChartPlan {
  return chart.title === undefined ? chart : { ...chart, title: publish(chart.title) };
}

type HasNumber = (range: CellRange) => boolean;

/** Of what is hidden nothing is drawn: a chart of which nothing is left is not there, nor is such a line. */
function drawnChart(chart: ChartPlan, hasNumber: HasNumber): readonly ChartPlan[] {
  if (chart.type === "pie") return hasNumber(chart.values) ? [chart] : [];
  const drawn: readonly ChartSeriesPlan[] = chart.series.filter(({ values }) => hasNumber(values));
  if (drawn.length === 0) return [];
  return [chart.type === "line" ? { ...chart, series: drawn } : chart];
}

/** Whether any cell of a range holds a number, in the cells that a plan writes. */
function numbersIn(members: readonly SheetPlanMember[]): HasNumber {
  const numbers = new Set(
    members.flatMap((member) =>
      member.kind !== "cells"
        ? []
        : member.rows.flatMap((row, down) =>
            row.flatMap((cell, right) =>
              cell.kind === "number" ? [`${member.at.row + down} ${member.at.column + right}`] : [],
            ),
          ),
    ),
  );
  return ({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (numbers.has(`${row} ${column}`)) return true;
    return false;
  };
}

type CellsMember = Extract<SheetPlanMember, { readonly kind: "cells" }>;

function publishedCells(member: CellsMember, publish: PublishText): CellsMember {
  return { ...member, rows: member.rows.map((row) => row.map((cell) => publishedCell(cell, publish))) };
}

function publishedSetup({ header, footer, ...setup }: PrintSetup, publish: PublishText): PrintSetup {
  const [printedHeader, printedFooter] = [header, footer].map((texts) => publishedMargin(texts, publish));
  return {
    ...setup,
    ...(printedHeader && { header: printedHeader }),
    ...(printedFooter && { footer: printedFooter }),
  };
}

/**
 * A page as it is published: what stands in its cells and no formula but links within the book, so that nothing hidden can
 * be worked out again, and every text as `publish`, which is called once for each, leaves it.
 */
export function publishedPage({ plan }: LaidOutPage, publish: PublishText): SheetPlan {
  const written = plan.members.map((member) =>
    member.kind === "cells" ? publishedCells(member, publish) : member,
  );
  const hasNumber = numbersIn(written);
  const members = written.flatMap((member): readonly SheetPlanMember[] => {
    if (member.kind === "print") return [{ ...member, setup: publishedSetup(member.setup, publish) }];
    if (member.kind !== "chart") return [member];
    return drawnChart(member.chart, hasNumber).map((chart) => ({
      kind: "chart",
      chart: publishedChart(chart, publish),
    }));
  });
  return { name: publish(plan.name), members };
}
