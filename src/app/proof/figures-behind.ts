import type { CellPosition } from "../../domain/grid/cell-address";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { FigureName } from "../../domain/report/figure-name";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import { countReport } from "../make-report";
import { withoutLeftovers } from "../plan-report";
import type { Book } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import { recheckPage, type KnownOfPage } from "./recheck-page";
import { standingReports, type StandingPage } from "./standing-report";

/** A figure of the report, where it stands on its sheet. */
export interface StandingFigure {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly name: FigureName;
  readonly placed: PlacedCell;
}

const NOTHING_KNOWN: KnownOfPage = { otherFormulas: () => new Map(), keptFigures: () => new Map() };

/** The figures, words and marks of a page, each where it stands. */
function standingFigures(workbook: WorkbookSnapshot, standing: StandingPage): readonly StandingFigure[] {
  const { page, title, sheet } = standing;
  const { section, figures, sources } = page.laidOut;
  const named = [...figures, ...sources].filter(({ figure }) => figure !== undefined);
  if (!sheet || named.length === 0) return [];
  const { alignment } = recheckPage(workbook, standing, NOTHING_KNOWN);
  return named.flatMap((placed): readonly StandingFigure[] => {
    const row = alignment.rows.get(placed.at.row);
    const column = alignment.columns.get(placed.at.column);
    if (!placed.figure || row === undefined || column === undefined) return [];
    return [{ section, title, sheet: sheet.name, cell: { row, column }, name: placed.figure, placed }];
  });
}

/** All figures of the report that stands in a book. */
export function figuresOfReport(book: Book): readonly StandingFigure[] | Refusal {
  const report = countReport(book, {});
  if (isRefusal(report)) return report;
  const workbook = withoutLeftovers(book.workbook);
  const [standing] = standingReports(workbook, report) ?? [];
  return standing?.pages.flatMap((page) => standingFigures(workbook, page)) ?? [];
}
