import type { PaneLanguage } from "../pane-language";
import type { LoadedReportPage } from "./report-inner-page";
import { sourceCount, sourceTitle } from "./source-title";

function handedText(
  { made }: Extract<LoadedReportPage, { readonly at: "publication" }>,
  { messages }: PaneLanguage,
): string {
  if (!made) return "";
  const { standing } = messages;
  const said = (["book", "csv"] as const).flatMap((file) => {
    const how = made.handed[file];
    return how ? [standing.handed(file, how)] : [];
  });
  return said.at(-1) ?? standing.announceMade;
}

/** What a screen reader says of a page as it comes to be known; empty while it is not. */
export function standingAnnouncement(page: LoadedReportPage, language: PaneLanguage): string {
  const { messages, number } = language;
  const { report, standing } = messages;
  switch (page.at) {
    // The focus is on its heading.
    case "changes":
      return "";
    case "recheck": {
      if (!page.recheck) return "";
      const { compared, differences } = page.recheck;
      return differences.length === 0
        ? report.allEqual(number(compared))
        : standing.announceDifferences(number(differences.length));
    }
    case "drafts": {
      if (!page.offers) return "";
      const count = page.offers.sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
      return count === 0 ? standing.nothingToDraft : standing.announceDrafts(number(count));
    }
    case "publication":
      return handedText(page, language);
    case "source":
      return `${sourceTitle(page, language)} ${sourceCount(page.source, language)}`;
  }
}
