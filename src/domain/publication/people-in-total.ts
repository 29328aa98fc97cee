import { monthLabel } from "../calendar/era";
import { BLANK, sumFigures, type Figure } from "../count/figure";
import { figureIn } from "../count/tally";
import type { EmploymentCounts } from "../count/count-employment";
import type { MonthFigures } from "../count/year-figures";
import type { AnnualReport } from "../report/annual-report";
import { listFigure, listText } from "../report/list-cells";
import { REPORT_TEXTS } from "../report/report-texts";
import type { ListBlock, ListColumn, ListRow, SectionBlock } from "../report/section-block";
import { PEOPLE_LIST } from "../report/sections/3-1-employment";
import type { Code } from "../settings/code-list";
import type { OfficeSettings } from "../settings/office-settings";
import { PUBLICATION_TEXTS } from "./publication-texts";

/** What becomes of a table with a row a person: so many a month, or nothing. */
export type PeopleChoice = "aggregate" | "omit";

/** The list that stands in place of the rows of people. */
export const PEOPLE_BY_MONTH = "people_by_month";

/** A column of the aggregate: how it is headed, and what it counts of a month. */
interface PeopleColumn {
  readonly column: ListColumn;
  readonly count: (month: EmploymentCounts) => Figure;
}

function columnOf(id: string, printedLines: readonly string[], group?: string): ListColumn {
  const label = printedLines.join("");
  return { id, label, printedLines, weight: 2, align: "right", ...(group !== undefined && { group }) };
}

function codeColumns(
  codes: readonly Code[],
  tally: (counts: EmploymentCounts) => Parameters<typeof figureIn>[0],
  group?: string,
): readonly PeopleColumn[] {
  return codes.map(({ id, printedLines }) => ({
    column: columnOf(id, printedLines, group),
    count: (counts) => figureIn(tally(counts), id),
  }));
}

function countedColumns({ codeLists }: OfficeSettings): readonly PeopleColumn[] {
  return [
    {
      column: columnOf("people", [PUBLICATION_TEXTS.people]),
      count: ({ people }) => ({ value: people.length, records: people.map(({ ref }) => ref) }),
    },
    ...codeColumns(codeLists.employmentOutcome.codes, ({ byOutcome }) => byOutcome),
    ...codeColumns(codeLists.employmentMenu.codes, ({ byMenu }) => byMenu, REPORT_TEXTS.employment.menu),
  ];
}

/** By month: how many people, how many of each outcome and each menu; no sex, no age, no remarks. */
function peopleByMonth(
  { notes }: ListBlock,
  months: readonly MonthFigures[],
  settings: OfficeSettings,
): ListBlock {
  const counted = countedColumns(settings);
  const figuresOf = ({ count }: PeopleColumn): readonly Figure[] =>
    months.map(({ employment }) => (employment ? count(employment) : BLANK));
  const rows = months.map(({ month }, index): ListRow => ({
    cells: [
      listText(monthLabel(month)),
      ...counted.map((column) => listFigure(figuresOf(column)[index] ?? BLANK)),
    ],
  }));
  const total: ListRow = {
    isTotal: true,
    cells: [
      listText(REPORT_TEXTS.total),
      ...counted.map((column) => listFigure(sumFigures(figuresOf(column)))),
    ],
  };
  return {
    kind: "list",
    id: PEOPLE_BY_MONTH,
    columns: [
      { id: "month", label: "", printedLines: [], weight: 2.4, align: "center" },
      ...counted.map(({ column }) => column),
    ],
    hasHeader: true,
    rows: [...rows, total],
    notes,
  };
}

/** True for a list with a row a person. */
export function isListOfPeople(block: SectionBlock): block is ListBlock {
  return block.kind === "list" && block.id === PEOPLE_LIST;
}

/** The report without a row of any person. */
export function withoutPeople(
  report: AnnualReport,
  choice: PeopleChoice,
  months: readonly MonthFigures[],
  settings: OfficeSettings,
): AnnualReport {
  const published = (block: SectionBlock): readonly SectionBlock[] => {
    if (!isListOfPeople(block)) return [block];
    return choice === "omit" ? [] : [peopleByMonth(block, months, settings)];
  };
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(published) })),
  };
}
