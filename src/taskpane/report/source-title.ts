import { cellAddress } from "../../domain/grid/cell-address";
import type { PaneLanguage } from "../pane-language";
import { figureLabel } from "./figure-label";
import { figureValue } from "./figure-value";
import type { LoadedReportPage } from "./report-inner-page";

type SourcePage = Extract<LoadedReportPage, { readonly at: "source" }>;

/** Longer words are told by what they are called alone. */
const MOST_CHARACTERS = 12;

/** What the selected cell is, and what stands behind it. */
export function sourceTitle({ place, source }: SourcePage, language: PaneLanguage): string {
  const { standing } = language.messages;
  const selected = `${place.sheet} ${cellAddress(place.cell)}`;
  switch (source.at) {
    case "record":
      return standing.sourceOfRecord(selected);
    case "entered":
      return standing.sourceOfEntered(selected);
    case "words":
      return selected;
    case "figure": {
      const value = figureValue(source.value, source.name, language);
      const label = figureLabel(source.name, language);
      const isLong = Array.from(value).length > MOST_CHARACTERS && label !== "";
      if (isLong) return standing.sourceOfWords(label);
      const isEntered = source.records.length === 0 && source.entered.length > 0;
      return isEntered ? standing.sourceNumbers(value, label) : standing.source(value, label);
    }
  }
}

/** How much stands behind it. */
export function sourceCount(source: SourcePage["source"], { messages, number }: PaneLanguage): string {
  const { standing } = messages;
  if (source.at === "words") return standing.noFigure;
  if (source.at !== "figure") return standing.fedFigures(number(source.figures.length));
  const { records, entered } = source;
  if (records.length > 0) return standing.records(number(records.length));
  return entered.length > 0 ? standing.entered(number(entered.length)) : standing.noRecords;
}
