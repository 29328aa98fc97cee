import type { PaneLanguage } from "./pane-language";
import type { Task } from "./task";

/** What the pane is doing, in words. */
export function busyText(task: Task, { messages }: PaneLanguage): string {
  switch (task.do) {
    case "look":
      return messages.busy.look;
    case "check":
      return messages.busy.check(messages.monthLabel(task.month));
    case "preview":
      return messages.busy.preview;
    case "build":
      return messages.busy.build;
    case "look-at-last-year":
      return messages.busy.lookAtLastYear(task.book);
    case "choose-sections":
    case "take-over-last-year":
    case "keep-year-totals":
      return messages.busy.writeSettings;
    case "recheck":
      return messages.standing.busy.recheck;
    case "offer-drafts":
      return messages.standing.busy.offerDrafts;
    case "insert-drafts":
      return messages.standing.busy.insertDrafts;
    case "offer-publication":
      return messages.standing.busy.offerPublication;
    case "publish":
      return messages.standing.busy.publish;
    case "hand-over":
      return messages.standing.busy.handOver;
    case "look-at-sheets":
      return messages.busy.lookAtSheets;
    case "decide-reading":
      return messages.busy.decideReading;
    case "import-book":
      return messages.busy.importBook(task.book);
    case "take-back-import":
      return messages.busy.takeBack;
    case "list-carried-cases":
    case "make-monthly-report":
    case "make-new-year":
      return messages.busy.makeSheets;
    case "make-settings":
      return messages.busy.makeSettings;
    case "check-this-month":
      return messages.busy.checkThisMonth;
    case "look-at-cases":
      return messages.busy.lookAtCases;
    case "apply-fixes":
      return messages.busy.applyFixes;
    case "take-back-fixes":
    case "take-back-drafts":
      return messages.busy.takeBack;
    case "settle":
    case "unsettle":
    case "close-month":
    case "reopen-month":
      return messages.busy.writeCheckLog;
    case "mark-sheets":
      return messages.busy.mark;
    case "remove-marks":
      return messages.busy.removeMarks;
    case "list-findings":
    case "list-restatements":
      return messages.busy.listFindings;
    case "offer-new-year":
      return messages.busy.preview;
  }
}
