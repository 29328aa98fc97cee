import type { ExcelBook } from "../book/excel-book";
import type { WireObject } from "../wire/object-type";
import { chartCollectionType } from "./chart-collection";
import { chartType } from "./chart";
import { conditionalFormatCollectionType } from "./conditional-format";
import { dataValidationType } from "./data-validation";
import { freezePanesType } from "./freeze-panes";
import { namedItemCollectionType } from "./named-item";
import type { ObjectLinks } from "./object-links";
import { pageLayoutType } from "./page-layout";
import { rangeAreasType } from "./range-areas";
import { rangeFormatType } from "./range-format";
import { rangeType } from "./range";
import { tableCollectionType } from "./table-collection";
import { tableType } from "./table";
import { workbookType } from "./workbook";
import { worksheetType } from "./worksheet";

/** Excel's `context.workbook` over a book. */
export function workbookObject(book: ExcelBook): WireObject {
  const links: ObjectLinks = {
    book,
    worksheet: (sheet) => worksheetType.of({ links, sheet }),
    range: (sheet, cells) => rangeType.of({ links, sheet, cells }),
    areas: (sheet, areas) => rangeAreasType.of({ links, sheet, areas }),
    format: (sheet, cells) => rangeFormatType.of({ links, sheet, cells }),
    names: (scope) => namedItemCollectionType.of({ links, scope }),
    charts: (sheet) => chartCollectionType.of({ links, sheet }),
    chart: (sheet, chart) => chartType.of({ links, sheet, chart }),
    tables: (scope) => tableCollectionType.of({ links, scope }),
    table: (sheet, table) => tableType.of({ links, sheet, table }),
    validation: (sheet, cells) => dataValidationType.of({ links, sheet, cells }),
    conditionalFormats: (sheet, areas) => conditionalFormatCollectionType.of({ links, sheet, areas }),
    pageLayout: (sheet) => pageLayoutType.of({ links, sheet }),
    freezePanes: (sheet) => freezePanesType.of({ links, sheet }),
  };
  return workbookType.of(links);
}
