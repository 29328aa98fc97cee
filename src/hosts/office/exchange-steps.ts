import type { ExchangedSheet, SheetExchange } from "../../app/ports";
import { bytesOfMember, CALL_BYTES, dividedBySize } from "./members-by-size";
import { rangeOf } from "./range-of";
import { writeMember, writeName } from "./write-member";

/** Something of an exchange that is put into a request. */
export interface ExchangeStep {
  /** An estimate. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

function step(queue: ExchangeStep["queue"], bytes = CALL_BYTES): ExchangeStep {
  return { bytes, queue };
}

/** A new sheet comes to be seen under its name; the names of its areas come with it. */
function stepsOfAdded({ plan, how }: ExchangedSheet): readonly ExchangeStep[] {
  if (how.mode !== "add") return [];
  return [
    step(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(how.staging);
      sheet.name = plan.name;
      sheet.visibility = "Visible";
    }),
    ...plan.members.flatMap((member) =>
      member.kind === "name"
        ? [
            step(({ workbook }) => {
              writeName(workbook, member.name, rangeOf(workbook.worksheets.getItem(plan.name), member.range));
            }),
          ]
        : [],
    ),
  ];
}

/** A sheet that stands there is written again where it is. */
function stepsOfOverwritten({ plan, how }: ExchangedSheet): readonly ExchangeStep[] {
  if (how.mode !== "overwrite") return [];
  const sheetIn = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(plan.name);
  const emptied = step((context) => {
    for (const range of how.clear) rangeOf(sheetIn(context), range).clear("Contents");
    if (!how.anew) return;
    const cells = rangeOf(sheetIn(context), how.anew);
    cells.unmerge();
    cells.clear("Formats");
  });
  const written = dividedBySize(plan.members)
    .flat()
    .map((member) =>
      step((context) => {
        writeMember(context, sheetIn(context), member);
      }, bytesOfMember(member)),
    );
  return [emptied, ...written];
}

/** Everything that an exchange does, in order; new sheets stand there already, hidden. */
export function exchangeSteps({
  renamings,
  sheets,
  places,
  removedNames,
  addedNames,
}: SheetExchange): readonly ExchangeStep[] {
  return [
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
    ...sheets.flatMap(stepsOfOverwritten),
    ...sheets.flatMap(stepsOfAdded),
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
  ];
}
