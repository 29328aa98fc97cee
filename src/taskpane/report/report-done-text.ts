import type { LastYearTaken } from "../../app/last-year-offer";
import type { Done } from "../done";
import type { PaneLanguage } from "../pane-language";

const WHATS = [
  "sections-chosen",
  "sections-left",
  "last-year-taken",
  "year-kept",
  "drafts-inserted",
  "drafts-taken-back",
  "changed-since-drafts",
  "exchange-settled",
] as const;

type ReportDone = Extract<Done, { readonly what: (typeof WHATS)[number] }>;

export function isReportDone(done: Done): done is ReportDone {
  return WHATS.some((what) => what === done.what);
}

function yearNames({ years }: LastYearTaken, { messages }: PaneLanguage): string {
  return years.map(messages.shortFiscalYear).join(" ");
}

function takenText(taken: LastYearTaken, language: PaneLanguage): string {
  const { messages, number } = language;
  const { lastYear: texts } = messages;
  const { sheet, sections, words } = taken;
  if (sections === 0 && words === 0) return texts.takenNothing(sheet);
  const figures = sections > 0 ? [texts.takenFigures(yearNames(taken, language), number(sections))] : [];
  const lastWords = words > 0 ? [texts.takenTexts(number(words))] : [];
  const written = texts.taken(sheet, [...figures, ...lastWords].join(messages.report.listSeparator));
  return words > 0 ? `${written} ${texts.textsFollow}` : written;
}

function keptText(taken: LastYearTaken, language: PaneLanguage): string {
  const { messages, number } = language;
  const { lastYear: texts } = messages;
  const { sheet, sections, leftAlone = [] } = taken;
  const written = sections > 0 ? [texts.kept(sheet, yearNames(taken, language), number(sections))] : [];
  const left =
    leftAlone.length > 0 ? [texts.leftAlone(sheet, leftAlone.join(messages.report.listSeparator))] : [];
  return [...written, ...left].join(" ") || texts.takenNothing(sheet);
}

/** What was written on 設定 for the report, or on the report itself, in a sentence. */
export function reportDoneText(done: ReportDone, language: PaneLanguage): string {
  const { messages, number } = language;
  switch (done.what) {
    case "sections-chosen":
      return messages.sections.chosen(done.sheet);
    case "sections-left":
      return messages.sections.left;
    case "last-year-taken":
      return takenText(done.taken, language);
    case "year-kept":
      return keptText(done.taken, language);
    case "drafts-inserted": {
      const { outcome, count } = done;
      const inserted = messages.standing.draftsInserted(outcome.sheet, number(count));
      return outcome.replacedLastYear ? `${inserted} ${messages.standing.lastYearReplaced}` : inserted;
    }
    case "drafts-taken-back":
      return messages.standing.draftsTakenBack;
    case "changed-since-drafts":
      return messages.standing.changedSinceDrafts;
    case "exchange-settled":
      return done.settled === "restored"
        ? messages.standing.writingRestored
        : messages.standing.writingFinished;
  }
}
