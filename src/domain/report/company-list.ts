import { figureIn } from "../count/tally";
import { listFigure, listText } from "./list-cells";
import { REPORT_TEXTS } from "./report-texts";
import type { ListBlock, ListColumn } from "./section-block";
import type { SectionContext } from "./section-definition";

const { companies: heading, visited, acceptable, accepted } = REPORT_TEXTS.employment;

/** The list of what companies would take people for. */
export const COMPANY_LIST = "companies";

function countColumn(id: string, printedLines: readonly string[]): ListColumn {
  return { id, label: printedLines.join(""), printedLines, weight: 2, align: "right" };
}

const COLUMNS: readonly ListColumn[] = [
  { id: "placement", label: "", printedLines: [], weight: 4, align: "left" },
  countColumn("acceptable", acceptable),
  countColumn("accepted", accepted),
];

/** ※企業開拓実績: for what companies would take people, and have; none where the year has no sheet of visits. */
export function companyList({ figures: { companies }, settings }: SectionContext): readonly ListBlock[] {
  if (!companies) return [];
  return [
    {
      kind: "list",
      id: COMPANY_LIST,
      heading,
      headingEnd: { ...visited, figure: companies.visited },
      columns: COLUMNS,
      hasHeader: true,
      rows: settings.codeLists.companyPlacement.codes.map(({ id, label }) => ({
        cells: [
          listText(label),
          listFigure(figureIn(companies.acceptable, id)),
          listFigure(figureIn(companies.accepted, id)),
        ],
      })),
      notes: [],
    },
  ];
}
