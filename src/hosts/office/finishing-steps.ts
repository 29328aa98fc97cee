import type { ExchangeJournal } from "../../sheets/exchange-journal";
import { journalSheetName } from "../../sheets/staging-sheet";
import { replaceCharts } from "./replaced-charts";
import { step, type RequestStep } from "./request-step";
import { writeMember } from "./write-member";

/** Sizes, print set-up and what freezes, which a copy of cells would not bring back. */
export function stepsOfSetup({ written }: Pick<ExchangeJournal, "written">): readonly RequestStep[] {
  return written.flatMap(({ sheet, finishing }) =>
    finishing.map((member) =>
      step((context) => {
        writeMember(context, context.workbook.worksheets.getItem(sheet), member);
      }),
    ),
  );
}

/** The copies go, and last of all the journal. */
export function stepsOfClearing({ written }: ExchangeJournal, mark: string): readonly RequestStep[] {
  return [...written.map(({ copy }) => copy), journalSheetName(mark)].map((name) =>
    step(({ workbook }) => {
      workbook.worksheets.getItemOrNullObject(name).delete();
    }),
  );
}

/** What is left to do once the new sheets stand there; each of it can be done again. */
export function finishingSteps(journal: ExchangeJournal): readonly RequestStep[] {
  return [
    ...stepsOfSetup(journal),
    ...journal.written.map((written) =>
      step((context) => {
        replaceCharts(context, written);
      }),
    ),
  ];
}
