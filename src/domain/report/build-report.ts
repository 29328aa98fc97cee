import { countYear, type YearFigures } from "../count/year-figures";
import { longFiscalYearLabel } from "../calendar/fiscal-year";
import type { YearDataset } from "../records/year-dataset";
import type { AnnualReport } from "./annual-report";
import { officeSections } from "./office-sections";
import { ownNumbers } from "./own-numbers";
import type { ReportSection } from "./report-section";
import type { SectionContext, SectionDefinition } from "./section-definition";
import { isAnalysis, withAnalysis } from "./staff-words";

function sectionOf(definition: SectionDefinition, context: SectionContext): ReportSection {
  const { id, title, chapter } = definition;
  const numbers = ownNumbers(id, context);
  const blocks = withAnalysis(id, definition.blocks(context), context);
  const analysis = blocks.findIndex(isAnalysis);
  return {
    id,
    title,
    chapter,
    hasContents: definition.hasContents(context) || numbers.length > 0,
    blocks: blocks.toSpliced(analysis < 0 ? blocks.length : analysis, 0, ...numbers),
  };
}

/**
 * The year with every section of ours, whichever the office prints: what a month's figures are compared by must
 * not change with what is printed.
 */
export function withAllSections(dataset: YearDataset): YearDataset {
  return { ...dataset, settings: { ...dataset.settings, sectionChoices: [] } };
}

/** Counts the report of a year, of the sections that the office prints. */
export function buildReport(dataset: YearDataset, figures: YearFigures = countYear(dataset)): AnnualReport {
  const { fiscalYear, settings } = dataset;
  const context = { settings, dataset, figures };
  return {
    fiscalYear,
    centreName: settings.centreName,
    rounding: settings.rounding,
    cover: {
      date: settings.coverDate,
      centreName: settings.centreName,
      titleLines: [
        `${longFiscalYearLabel(fiscalYear)}　${settings.municipality}生活困窮者自立支援事業`,
        "実 績 報 告 書",
      ],
    },
    sections: officeSections(settings)
      .filter(({ isPrinted }) => isPrinted)
      .map(({ definition }) => sectionOf(definition, context)),
  };
}
