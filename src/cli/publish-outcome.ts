import type { PublishedFiles } from "../app/publication/publication";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { Finding } from "../domain/rules/finding";
import type { PublishArguments } from "./arguments";
import { fill, TEXTS } from "./messages";
import { oneLine } from "./one-line";
import { PUBLISH_TEXTS } from "./publish-messages";
import { countBySeverity } from "./report-json";
import type { UnreadSheetText } from "./unused-settings";

/** A publication as it was written. */
export interface WrittenPublication {
  readonly files: PublishedFiles;
  readonly csv: string;
  readonly findings: readonly Finding[];
  readonly kept: string | undefined;
}

/** `publish --format json`. */
export function publishJson(
  { year, output, suppress, people }: PublishArguments,
  { files, csv, findings }: WrittenPublication,
) {
  return {
    fiscalYear: year,
    output,
    csv,
    findings: countBySeverity(findings),
    suppression: {
      below: suppress?.below ?? null,
      hidden: files.suppressed,
      almostAllHidden: files.almostAllHidden.map(({ section }) => section),
    },
    people,
    stories: files.stories,
    staffWords: files.hasStaffWords,
    maskedWords: files.masked,
    sections: files.sections.map(({ section, title }) => ({ id: section, title })),
  };
}

export function publishText(
  { year, output, suppress, language }: PublishArguments,
  { files, csv, findings, kept }: WrittenPublication,
  unread: readonly UnreadSheetText[],
): string {
  const counts = countBySeverity(findings);
  const { suppressed, figures, almostAllHidden, stories, masked } = files;
  const say = (key: keyof typeof PUBLISH_TEXTS, values: Readonly<Record<string, string | number>>) =>
    fill(PUBLISH_TEXTS[key][language], values);
  const bare = almostAllHidden.map(({ section }) => section).join(", ");
  return [
    say("written", { output, csv, year: longFiscalYearLabel(year) }),
    ...(kept === undefined ? [] : [fill(TEXTS.keptEarlier[language], { file: kept })]),
    ...unread.map((sheet) => fill(TEXTS.unread[language], { ...sheet })),
    ...(suppress ? [say("suppressed", { below: suppress.below, figures, count: suppressed })] : []),
    files.hasStaffWords
      ? say("besideLeftOut", {})
      : say("withoutStaffWords", { year: longFiscalYearLabel(year) }),
    ...(bare === "" ? [] : [say("almostAllHidden", { sections: bare })]),
    ...(stories.leftOut === 0 ? [] : [say("storiesLeftOut", { count: stories.leftOut })]),
    ...(masked === 0 ? [] : [say("masked", { count: masked })]),
    fill(TEXTS.counts[language], counts),
    ...(counts.error === 0 ? [] : [fill(TEXTS.reportWithErrors[language], counts)]),
  ]
    .map(oneLine)
    .join("\n");
}
