import { checkingDoneText } from "./checking-done-text";
import type { Done } from "./done";
import type { PaneLanguage } from "./pane-language";
import type { PaneState } from "./pane-state";
import { isReportDone, reportDoneText } from "./report/report-done-text";

/** What the present page says of what was written; what can be taken back is spoken of where it is seen. */
export function shownDone({ done, place }: PaneState): Done | undefined {
  if (done?.what === "imported" && place !== "sheets") return undefined;
  if (done?.what === "drafts-inserted" && place !== "report") return undefined;
  return done?.what === "fixes-applied" && place !== "check" ? undefined : done;
}

/** What was written a moment ago, in a sentence. */
export function doneText(done: Done, language: PaneLanguage): string {
  if (isReportDone(done)) return reportDoneText(done, language);
  const { messages, number } = language;
  const { done: texts } = messages;
  switch (done.what) {
    case "reading-decided":
      return texts.decided;
    case "imported": {
      const { book, imported } = done.outcome;
      return imported.length === 0
        ? texts.importedNothing(book)
        : texts.imported(book, number(imported.length));
    }
    case "import-taken-back":
      return texts.takenBack;
    case "changed-since-import":
      return texts.changedSince;
    case "carried-cases-listed": {
      const { sheet, count } = done.outcome;
      return texts.listed(sheet, number(count));
    }
    case "settings-made": {
      const { sheet, made, added } = done.outcome;
      if (made) return texts.settingsMade(sheet);
      return added > 0 ? texts.itemsAdded(sheet, number(added)) : texts.settingsThere(sheet);
    }
    case "new-year-made": {
      const { made, cancelled } = done.outcome;
      return cancelled ? texts.yearStopped(number(made.length)) : texts.yearMade(number(made.length));
    }
    default:
      return checkingDoneText(done, language);
  }
}
