import { countYear, type YearFigures } from "../count/year-figures";
import type { YearDataset } from "../records/year-dataset";
import type { AnnualReport } from "./annual-report";
import { REPORT_SECTIONS } from "./report-sections";
import { buildSection } from "./section";

/** Counts the whole report of a year. */
export function buildReport(dataset: YearDataset, figures: YearFigures = countYear(dataset)): AnnualReport {
  return {
    fiscalYear: dataset.fiscalYear,
    centreName: dataset.settings.centreName,
    rounding: dataset.settings.rounding,
    sections: REPORT_SECTIONS.map((definition) => buildSection(definition, dataset, figures)),
  };
}
