import { withHiddenNotes } from "../../domain/publication/hidden-notes";
import { publicationCsv } from "../../domain/publication/publication-csv";
import { personalWordsIn, withoutWords, type PeopleToHide } from "../../domain/publication/personal-words";
import { suppressReport, type SuppressedReport } from "../../domain/publication/suppress-figures";
import type { SuppressionRule } from "../../domain/publication/suppression-rule";
import type { AnnualReport } from "../../domain/report/annual-report";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { layOutReport } from "../../sheets/lay-out-report";
import { publishedData } from "../../sheets/published-copy/published-data";
import { publishedPage } from "../../sheets/published-copy/published-page";
import type { LaidOutPage } from "../../sheets/layout/lay-out-section";
import type { SheetPlan, SheetPlanMember } from "../../sheets/sheet-plan";
import { publishedCopyName } from "./published-copy";
import type { ReportToPublish } from "./report-to-publish";

/** A publication before it is a file. */
export interface PublishedPages {
  readonly sheets: readonly SheetPlan[];
  readonly csv: Uint8Array;
  readonly report: AnnualReport;
  readonly suppression: Omit<SuppressedReport, "report" | "words"> | undefined;
  /** How often words were masked in its pages. */
  readonly masked: number;
}

const NO_SHEETS = new Map<string, string>();

function markedAsPublished(page: SheetPlan, { table }: LaidOutPage, { fiscalYear }: AnnualReport): SheetPlan {
  const mark: SheetPlanMember = { kind: "name", name: publishedCopyName(fiscalYear), range: table };
  return { ...page, members: [...page.members, mark] };
}

function suppressed(
  { report, words }: ReportToPublish,
  rule: SuppressionRule | undefined,
  settings: OfficeSettings,
): {
  readonly report: AnnualReport;
  readonly words: ReadonlyMap<string, string>;
  readonly suppression?: SuppressedReport;
} {
  if (!rule) return { report, words };
  const facts = { countedContactMethods: [...settings.countedContactMethods] };
  const suppression = suppressReport(report, words, rule, facts);
  return { report: withHiddenNotes(suppression.report), words: suppression.words, suppression };
}

/** Lays out what is published. Figures are hidden first, so that charts and data never hold them; then words. */
export function publishedPages(
  toPublish: ReportToPublish,
  rule: SuppressionRule | undefined,
  people: PeopleToHide,
  settings: OfficeSettings,
): PublishedPages {
  const { report, words, suppression } = suppressed(toPublish, rule, settings);
  const pages = layOutReport(report, { sheets: NO_SHEETS, words });
  let masked = 0;
  const publish = (text: string): string => {
    const found = personalWordsIn(text, people);
    masked += found.length;
    return withoutWords(text, found);
  };
  const sheets = pages.map((page, index) => {
    const sheet = publishedPage(page, publish);
    return index === 0 ? markedAsPublished(sheet, page, report) : sheet;
  });
  const maskedInPages = masked;
  return {
    sheets,
    csv: publicationCsv(publishedData(report, pages, publish)),
    report,
    suppression,
    masked: maskedInPages,
  };
}
