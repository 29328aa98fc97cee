import { busyText } from "./busy-text";
import { doneText, shownDone } from "./done-text";
import { comparisonText } from "./findings/comparison-line";
import type { OpenFindings } from "./findings/open-findings";
import { shownFindings } from "./findings/shown-findings";
import type { PaneLanguage } from "./pane-language";
import type { PaneState } from "./pane-state";
import { sectionLabel } from "./report/section-name";
import { standingAnnouncement } from "./report/standing-announcement";
import { isWriting } from "./task";

function builtAnnouncement({ built, reportFocus }: PaneState, { messages }: PaneLanguage): string {
  // No news to whoever comes back to it.
  if (!built || reportFocus !== "result") return "";
  return "cancelled" in built ? messages.report.cancelled : messages.report.announceBuilt;
}

function buildAnnouncement(
  { progress, stopping }: PaneState,
  { messages }: PaneLanguage,
): string | undefined {
  if (stopping) return messages.stopping;
  if (!progress) return undefined;
  return "section" in progress
    ? messages.report.section(sectionLabel({ id: progress.section, title: progress.title }))
    : messages.newYear.writing(progress.sheet);
}

function foundAnnouncement(findings: OpenFindings, language: PaneLanguage): string {
  const { messages, number, text } = language;
  const { check, comparison } = findings;
  const { month, fiscalYear } = check;
  const name = month ? messages.monthLabel(month) : messages.fiscalYearName(fiscalYear);
  const { own, yearWide } = shownFindings(findings, text);
  const found = messages.findings.announce(name, number(own.length), number(yearWide.length));
  return comparison ? `${comparisonText(comparison, language)} ${found}` : found;
}

/** What a screen reader says of the present state; empty where the focus says it all. */
export function announcementOf(state: PaneState, language: PaneLanguage): string {
  const { running, findings, place, casesOpen } = state;
  // What a stopped build left is looked at by itself: that it was stopped is the news.
  if (running && !(running.do === "preview" && state.built)) {
    const building = isWriting(running) ? buildAnnouncement(state, language) : undefined;
    return building ?? busyText(running, language);
  }
  const done = shownDone(state);
  const comparison = place === "check" ? findings?.comparison : undefined;
  if (done) {
    const text = doneText(done, language);
    return comparison ? `${text} ${comparisonText(comparison, language)}` : text;
  }
  if (place === "check") return findings && !casesOpen ? foundAnnouncement(findings, language) : "";
  if (place !== "report") return "";
  const { reportPage } = state;
  switch (reportPage.at) {
    case "changes":
    case "recheck":
    case "drafts":
    case "publication":
    case "source":
      return standingAnnouncement(reportPage, language);
    default:
      return builtAnnouncement(state, language);
  }
}
