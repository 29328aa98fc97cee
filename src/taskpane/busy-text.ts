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
  }
}
