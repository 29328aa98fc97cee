import { countOfCodeList } from "../count/tally-of-code-list";
import type { CodeListId } from "../settings/code-list";
import type { SectionChoice } from "../settings/office-settings";
import { codeColumns, isCountedIn, printedCodes } from "./code-columns";
import { COUNTS } from "./month-table";
import { monthTableSection } from "./month-table-section";
import type { ReportChapter } from "./report-section";
import { REPORT_TEXTS } from "./report-texts";
import type { SectionDefinition } from "./section-definition";
import { sectionWithoutMonths } from "./section-without-months";
import { analysisWords, staffWords } from "./staff-words";
import { unreadableNotes } from "./unreadable-notes";

type OwnSection = Pick<SectionChoice, "id" | "title">;

/** A page for the staff's words. */
function wordsPage({ id, title }: OwnSection, chapter: ReportChapter): SectionDefinition {
  return sectionWithoutMonths({
    id,
    title,
    chapter,
    kinds: [],
    hasContents: () => true,
    blocks: (context) => [staffWords(id, { id: "words", lines: 30 }, context)],
  });
}

/** The lists of which every record has a code: of others, a record without one is none that could not be read. */
const REQUIRED_LISTS: ReadonlySet<CodeListId> = new Set<CodeListId>([
  "sex",
  "ageBand",
  "route",
  "topic",
  "contactMethod",
  "planCategory",
  "closureReason",
  "workPreparationSupport",
  "loanOrGoods",
  "activityCategory",
]);

/** The table by month of a list of codes, of whichever kind has them. */
function codeListTable(
  { id, title }: OwnSection,
  codeList: CodeListId,
  chapter: ReportChapter,
): SectionDefinition {
  const count = countOfCodeList(codeList);
  if (!count)
    return sectionWithoutMonths({
      id,
      title,
      chapter,
      kinds: [],
      hasContents: () => false,
      blocks: () => [],
    });
  return monthTableSection(
    chapter,
    {
      id,
      title,
      kinds: [count.kind],
      lines: COUNTS,
      totalLabel: "fiscalYear",
      percents: false,
      printsEarlierYears: false,
      charts: [],
      trendColumns: [],
      onlyMonthsOfService: false,
      verticalHeader: "whereMany",
      columns: ({ codeLists }, { months }, dataset) =>
        codeColumns(
          printedCodes(
            codeLists[codeList],
            isCountedIn(dataset ? months.flatMap((month) => count.tally(month, dataset) ?? []) : []),
          ),
          REPORT_TEXTS.rowTotal,
        ),
      counts: (month, dataset) => {
        const tally = count.tally(month, dataset);
        return tally && [tally];
      },
      notes: ({ codeLists }, { months }, dataset) =>
        REQUIRED_LISTS.has(codeList)
          ? unreadableNotes(
              dataset,
              months,
              { kind: count.kind, field: codeLists[codeList].label },
              (month) => count.tally(month, dataset),
            )
          : [],
    },
    { below: (context) => [analysisWords(id, context)] },
  );
}

/** A section that the office added. */
export function ownSection(
  section: OwnSection,
  own: NonNullable<SectionChoice["own"]>,
  chapter: ReportChapter,
): SectionDefinition {
  return own.of === "words" ? wordsPage(section, chapter) : codeListTable(section, own.codeList, chapter);
}
