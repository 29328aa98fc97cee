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
    case "look-at-sheets":
      return messages.busy.lookAtSheets;
    case "decide-reading":
      return messages.busy.decideReading;
    case "import-book":
      return messages.busy.importBook(task.book);
    case "take-back-import":
      return messages.busy.takeBack;
    case "list-carried-cases":
    case "make-new-year":
      return messages.busy.makeSheets;
    case "make-settings":
      return messages.busy.makeSettings;
    case "offer-new-year":
      return messages.busy.preview;
  }
}
