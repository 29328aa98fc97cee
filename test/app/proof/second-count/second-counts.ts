import { inventOfficeYear, OFFICE_REPORTS } from "../../../fixtures/offices/office-reports";
import type { CountAgain } from "./compare-counts";
import { isOfEarlierYear, type DrilledReport } from "./drilled-report";
import { NumbersOfSettings } from "./numbers-of-settings";
import { OFFICE_PLACES } from "./office-places";
import { recordsOfFacts, totalsOfFacts } from "./records-of-facts";
import { SampleCount } from "./sample-count";
import { SeaCityServices } from "./sea-city-services";

/** Counts the figures of this year; earlier years and numbers that no record holds stand on 設定. */
function besideSettings({ workbook, fiscalYear }: DrilledReport, ofThisYear: CountAgain): CountAgain {
  const settings = new NumbersOfSettings(workbook);
  return (figure) => {
    const item = isOfEarlierYear(figure, fiscalYear)
      ? settings.ofEarlierYear(figure)
      : settings.ofItem(figure);
    return item ? { records: [], entered: item } : ofThisYear(figure);
  };
}

/** The second count of the sample, or of one of the three offices. It shares nothing with what it is compared with. */
export function secondCountOf(name: string, report: DrilledReport): CountAgain {
  const office = OFFICE_REPORTS.find((each) => each.name === name);
  if (!office) {
    const sample = new SampleCount(report.workbook, report);
    return besideSettings(report, (figure) => {
      const records = sample.recordsOf(figure);
      return records && { records, entered: [] };
    });
  }
  const written = OFFICE_PLACES[name]?.(inventOfficeYear(office, 1));
  if (!written) throw new Error(name);
  const services = new SeaCityServices(report.workbook);
  return besideSettings(report, (figure) => {
    const records = recordsOfFacts(written, figure) ?? services.recordsOf(figure);
    return records && { records, entered: totalsOfFacts(written, figure) };
  });
}
