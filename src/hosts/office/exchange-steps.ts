import type { ExchangedSheet, SheetExchange } from "../../app/ports";
import type { ExchangeJournal } from "../../sheets/exchange-journal";
import { isFinishing } from "../../sheets/finishing-member";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { stagingName } from "../../sheets/staging-sheet";
import { lastingNames } from "./exchange-journal-of";
import { finishingSteps } from "./finishing-steps";
import { setState } from "./journal-sheet";
import { bytesOfMember, dividedBySize } from "./members-by-size";
import { rangeOf } from "./range-of";
import { step, type RequestStep } from "./request-step";
import { newChartName } from "./replaced-charts";
import { moveName, writeMember, writeName } from "./write-member";

type NameMember = Extract<SheetPlanMember, { readonly kind: "name" }>;

function stepOfName(sheet: string, { name, range }: NameMember, lasting: ReadonlySet<string>): RequestStep {
  return step(({ workbook }) => {
    if (lasting.has(name.toLowerCase())) moveName(workbook, name, sheet, range);
    else writeName(workbook, name, rangeOf(workbook.worksheets.getItem(sheet), range));
  });
}

/** A new sheet comes to be seen under its name; the names of its areas come with it. */
function stepsOfAdded(
  { plan, how }: ExchangedSheet,
  staging: string,
  lasting: ReadonlySet<string>,
): readonly RequestStep[] {
  if (how.mode !== "add") return [];
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(staging);
      sheet.name = plan.name;
      sheet.visibility = "Visible";
    }),
    ...plan.members.flatMap((member) =>
      member.kind === "name" ? [stepOfName(plan.name, member, lasting)] : [],
    ),
  ];
}

/** The cells of a sheet that stands there are written again where they are. */
function stepsOfOverwritten(
  { plan, how }: ExchangedSheet,
  lasting: ReadonlySet<string>,
): readonly RequestStep[] {
  if (how.mode !== "overwrite") return [];
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(plan.name);
  const emptied = step((context) => {
    for (const range of how.clear) rangeOf(sheetIn(context), range).clear("Contents");
    if (!how.anew) return;
    const cells = rangeOf(sheetIn(context), how.anew);
    cells.unmerge();
    cells.clear("Formats");
  });
  const written = dividedBySize(plan.members.filter((member) => !isFinishing(member)))
    .flat()
    .flatMap((member): readonly RequestStep[] => {
      if (member.kind === "chart") return [];
      if (member.kind === "name") return [stepOfName(plan.name, member, lasting)];
      const write = (context: Excel.RequestContext) => {
        writeMember(context, sheetIn(context), member);
      };
      return [step(write, bytesOfMember(member))];
    });
  return [emptied, ...written];
}

/** Charts are drawn beside those that they take the place of in the end. */
function stepsOfCharts({ plan, how }: ExchangedSheet): readonly RequestStep[] {
  if (how.mode !== "overwrite") return [];
  return plan.members.flatMap((member) =>
    member.kind === "chart"
      ? [
          step((context) => {
            const sheet = context.workbook.worksheets.getItem(plan.name);
            const chart = { ...member.chart, name: newChartName(member.chart.name) };
            writeMember(context, sheet, { kind: "chart", chart });
          }),
        ]
      : [],
  );
}

/**
 * Everything that an exchange does, in order; new sheets stand there already, hidden, and copies of those that are
 * written again. Up to the mark `finishing` all of it can be undone; what comes after can be done again.
 */
export function exchangeSteps(
  exchange: SheetExchange,
  journal: ExchangeJournal,
  mark: string,
): readonly RequestStep[] {
  const { renamings, sheets, places, removedNames, addedNames } = exchange;
  const lasting = lastingNames(exchange);
  return [
    step((context) => {
      setState(context, mark, "exchanging");
    }),
    ...renamings.map(({ from, to }) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(from).name = to;
      }),
    ),
    ...removedNames.map((name) =>
      step(({ workbook }) => {
        workbook.names.getItemOrNullObject(name).delete();
      }),
    ),
    ...sheets.flatMap((sheet) => stepsOfOverwritten(sheet, lasting)),
    ...sheets.flatMap((sheet, index) => stepsOfAdded(sheet, stagingName(mark, index), lasting)),
    ...addedNames.map(({ name, sheet, range }) =>
      step(({ workbook }) => {
        writeName(workbook, name, rangeOf(workbook.worksheets.getItem(sheet), range));
      }),
    ),
    ...places.map(({ sheet, place }) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(sheet).position = place;
      }),
    ),
    step((context) => {
      setState(context, mark, "drawing");
    }),
    ...sheets.flatMap(stepsOfCharts),
    step((context) => {
      setState(context, mark, "finishing");
    }),
    ...finishingSteps(journal),
  ];
}
