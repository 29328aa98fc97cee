import { monthLabel } from "../../calendar/era";
import { sumFigures, type Figure } from "../../count/figure";
import { figureIn, type Tally } from "../../count/tally";
import type { EmploymentCounts } from "../../count/count-employment";
import type { MonthFigures } from "../../count/year-figures";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import type { Code } from "../../settings/code-list";
import type { OfficeSettings } from "../../settings/office-settings";
import { companyList } from "../company-list";
import { isKept } from "../is-kept";
import { BLANK_LIST_CELL, leftCells, listFigure, listText } from "../list-cells";
import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import type { ListBlock, ListCell, ListColumn, ListRow } from "../section-block";
import type { SectionContext } from "../section-definition";
import { sectionWithoutMonths } from "../section-without-months";
import { analysisWords } from "../staff-words";
import { standingNotes } from "../standing-notes";

const ID = "3-1";

/** The list with a row a person: who publishes the report does not publish this. */
export const PEOPLE_LIST = "people";

const { sex, age, menu, remarks } = REPORT_TEXTS.employment;

function markColumn({ id, printedLines }: Code, group?: string): ListColumn {
  const label = printedLines.join("");
  return { id, label, printedLines, weight: 2, align: "center", ...(group !== undefined && { group }) };
}

function peopleColumns({ codeLists }: OfficeSettings): readonly ListColumn[] {
  const { employmentOutcome, employmentMenu } = codeLists;
  return [
    { id: "month", label: "", printedLines: [], weight: 2.4, align: "center" },
    { id: "sex", label: sex.join(""), printedLines: sex, weight: 1.6, align: "center" },
    { id: "age", label: age, printedLines: [age], weight: 3, align: "center" },
    ...employmentOutcome.codes.map((code) => markColumn(code)),
    ...employmentMenu.codes.map((code) => markColumn(code, menu)),
    { id: "remark", label: remarks, printedLines: [remarks], weight: 7, align: "left" },
  ];
}

function labelIn(codes: readonly Code[], id: string | undefined): string {
  return codes.find((code) => code.id === id)?.label ?? "";
}

/** A person's cells behind the month. */
function personCells(
  { fields, ref }: KindRecord<"employmentSupport">,
  { codeLists }: OfficeSettings,
): readonly ListCell[] {
  const { sex: sexes, ageBand, employmentOutcome, employmentMenu } = codeLists;
  const marked = [...(valueOf(fields.outcomes)?.known ?? []), ...(valueOf(fields.menu)?.known ?? [])];
  const marks = [...employmentOutcome.codes, ...employmentMenu.codes].map(({ id }) =>
    marked.includes(id) ? listText(REPORT_TEXTS.mark, [ref]) : BLANK_LIST_CELL,
  );
  return [
    listText(labelIn(sexes.codes, valueOf(fields.sex)), [ref]),
    listText(labelIn(ageBand.codes, valueOf(fields.ageBand)), [ref]),
    ...marks,
    listText(valueOf(fields.remarks) ?? "", [ref]),
  ];
}

/** Ready totals tell how many, and nobody who. */
function talliedCells({ byOutcome, byMenu }: EmploymentCounts, { codeLists }: OfficeSettings) {
  const { employmentOutcome, employmentMenu } = codeLists;
  return [
    BLANK_LIST_CELL,
    BLANK_LIST_CELL,
    ...employmentOutcome.codes.map(({ id }) => listFigure(figureIn(byOutcome, id))),
    ...employmentMenu.codes.map(({ id }) => listFigure(figureIn(byMenu, id))),
    BLANK_LIST_CELL,
  ];
}

/** The month stands once, over all of its people; a month without anybody says so, one without a sheet is blank. */
function monthRows(
  { month, employment }: MonthFigures,
  width: number,
  settings: OfficeSettings,
): readonly ListRow[] {
  const label = listText(monthLabel(month));
  if (employment?.isTallied) return [{ cells: [label, ...talliedCells(employment, settings)] }];
  const people = employment?.people ?? [];
  if (people.length === 0) {
    const words = employment ? listText(REPORT_TEXTS.nobody) : BLANK_LIST_CELL;
    return [{ cells: [label, words, ...leftCells(width - 2)] }];
  }
  return people.map((person, index) => ({
    cells: [index === 0 ? label : { kind: "above" }, ...personCells(person, settings)],
  }));
}

function totalRow(months: readonly MonthFigures[], { codeLists }: OfficeSettings): ListRow {
  const { employmentOutcome, employmentMenu } = codeLists;
  const total = (of: (counts: EmploymentCounts) => Tally, id: string): Figure =>
    sumFigures(months.flatMap(({ employment }) => (employment ? figureIn(of(employment), id) : [])));
  return {
    isTotal: true,
    cells: [
      listText(REPORT_TEXTS.total),
      ...leftCells(2),
      ...employmentOutcome.codes.map(({ id }) => listFigure(total(({ byOutcome }) => byOutcome, id))),
      ...employmentMenu.codes.map(({ id }) => listFigure(total(({ byMenu }) => byMenu, id))),
      BLANK_LIST_CELL,
    ],
  };
}

function peopleList({ figures: { months }, settings }: SectionContext): readonly ListBlock[] {
  if (months.every(({ employment }) => employment === null)) return [];
  const columns = peopleColumns(settings);
  return [
    {
      kind: "list",
      id: PEOPLE_LIST,
      columns,
      hasHeader: true,
      rows: [
        ...months.flatMap((month) => monthRows(month, columns.length, settings)),
        totalRow(months, settings),
      ],
      notes: standingNotes(ID, settings),
    },
  ];
}

/** 3-1 就労支援実績: everybody who found work or earns more, by month; the companies that were visited. */
export const employment = sectionWithoutMonths({
  id: ID,
  title: "就労支援実績",
  chapter: REPORT_CHAPTERS.employment,
  kinds: ["employmentSupport", "companyDevelopment"],
  hasContents: ({ dataset }) => isKept(dataset, ["employmentSupport", "companyDevelopment"]),
  blocks: (context) => [...peopleList(context), ...companyList(context), analysisWords(ID, context)],
});
