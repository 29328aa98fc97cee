import type { Done } from "./done";
import type { PaneLanguage } from "./pane-language";

type CheckingDone = Exclude<
  Done,
  {
    readonly what:
      | "reading-decided"
      | "imported"
      | "import-taken-back"
      | "changed-since-import"
      | "carried-cases-listed"
      | "settings-made"
      | "new-year-made"
      | "sections-chosen"
      | "sections-left"
      | "last-year-taken"
      | "year-kept"
      | "drafts-inserted"
      | "drafts-taken-back"
      | "exchange-settled"
      | "changed-since-drafts";
  }
>;

/** What was written of a check, in a sentence. */
export function checkingDoneText(done: CheckingDone, { messages, number }: PaneLanguage): string {
  const { checkingDone: texts, monthLabel } = messages;
  switch (done.what) {
    case "fixes-applied": {
      const { applied } = done.outcome;
      return applied.length === 0 ? texts.fixedNothing : texts.fixed(number(applied.length));
    }
    case "fixes-taken-back":
      return texts.fixesTakenBack(number(done.fixes.length));
    case "changed-since-fixes":
      return texts.changedSinceFixes;
    case "settled":
      return texts.settled(number(done.count));
    case "changed-since-check":
      return texts.changedSinceCheck;
    case "unsettled":
      return texts.unsettled;
    case "marked":
      return done.marked === 0 ? texts.nothingMarked : texts.marked(number(done.marked));
    case "marks-removed":
      return texts.marksRemoved;
    case "findings-listed":
      return texts.findingsListed(done.sheet);
    case "month-closed":
      return texts.monthClosed(monthLabel(done.month));
    case "monthly-report-made": {
      const { sheet, keptAs, pages } = done.made;
      const { monthlyMade, monthlyPages, monthlyKept } = messages.standing;
      return [
        monthlyMade(sheet),
        ...(pages === undefined ? [] : [monthlyPages(number(pages))]),
        ...(keptAs === undefined ? [] : [monthlyKept(keptAs)]),
      ].join(" ");
    }
    case "month-reopened":
      return texts.monthReopened(monthLabel(done.month));
    case "restatements-listed":
      return texts.restatementsListed(done.sheet, number(done.figures));
  }
}
