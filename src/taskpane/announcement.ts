import { busyText } from "./busy-text";
import { doneText, shownDone } from "./done-text";
import type { PaneLanguage } from "./pane-language";
import type { PaneState } from "./pane-state";
import { isWriting } from "./task";
import { shownFindings } from "./findings/shown-findings";

function builtAnnouncement({ built }: PaneState, { messages }: PaneLanguage): string {
  if (!built) return "";
  return "cancelled" in built ? messages.report.cancelled : messages.report.announceBuilt;
}

function buildAnnouncement(
  { progress, stopping }: PaneState,
  { messages }: PaneLanguage,
): string | undefined {
  if (stopping) return messages.stopping;
  if (!progress) return undefined;
  return "section" in progress
    ? messages.report.section(progress.section, progress.title)
    : messages.newYear.writing(progress.sheet);
}

/** What a screen reader says of the present state; empty where the focus says it all. */
export function announcementOf(state: PaneState, language: PaneLanguage): string {
  const { running, findings, place } = state;
  const { messages, number } = language;
  // What a stopped build left is looked at by itself: that it was stopped is the news.
  if (running && !(running.do === "preview" && state.built)) {
    const building = isWriting(running) ? buildAnnouncement(state, language) : undefined;
    return building ?? busyText(running, language);
  }
  const done = shownDone(state);
  if (done) return doneText(done, language);
  if (place === "check" && findings) {
    const { month, fiscalYear } = findings.check;
    const name = month ? messages.monthLabel(month) : messages.fiscalYearName(fiscalYear);
    const { own, yearWide } = shownFindings(findings);
    return messages.findings.announce(name, number(own.length), number(yearWide.length));
  }
  return place === "report" ? builtAnnouncement(state, language) : "";
}
