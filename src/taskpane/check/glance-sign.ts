import type { MonthState } from "../../app/year-overview";
import type { PaneLanguage } from "../pane-language";

/** How one kind in one month looks at a glance: a sign for the eye, words for the ear. */
export interface GlanceSign {
  readonly sign: string;
  /** Stands below the sign. */
  readonly count?: string;
  readonly words: string;
  readonly tone: "error" | "warning" | "clean" | "none";
}

/** More does not fit a column of 320 px. */
const MOST_SHOWN = 99;

function shownCount(count: number): string {
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}

export function glanceSign({ state, errors, warnings }: MonthState, language: PaneLanguage): GlanceSign {
  const { cell } = language.messages.check;
  const counts = cell.counts(language.number(errors), language.number(warnings));
  if (errors > 0) {
    return { sign: shownCount(errors), words: counts, tone: "error" };
  }
  if (warnings > 0) return { sign: "▲", count: shownCount(warnings), words: counts, tone: "warning" };
  switch (state) {
    case "checked":
      return { sign: "✓", words: cell.clean, tone: "clean" };
    case "no-service":
      return { sign: "–", words: cell.noService, tone: "none" };
    case "no-sheet":
      return { sign: "·", words: cell.noSheet, tone: "none" };
  }
}
