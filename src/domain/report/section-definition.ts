import type { YearFigures } from "../count/year-figures";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import type { OfficeSettings } from "../settings/office-settings";
import type { CountedMonths } from "./month-table";
import type { ReportColumn } from "./report-column";
import type { ReportChapter } from "./report-section";
import type { SectionBlock } from "./section-block";

/** All that a section may be made of. */
export interface SectionContext {
  readonly settings: OfficeSettings;
  readonly dataset: YearDataset;
  readonly figures: YearFigures;
}

/** A section of the report, declared once. */
export interface SectionDefinition {
  readonly id: string;
  readonly title: string;
  readonly chapter: ReportChapter;
  /** The kinds of records that it prints; none where it is text alone. */
  readonly kinds: readonly RecordKindId[];
  /** Whether earlier years stand below this one, so that 過年度 has a table of it. */
  readonly printsEarlierYears: boolean;
  /** The columns of its table by month; none where it has no such table. */
  columns(settings: OfficeSettings, figures: CountedMonths): readonly ReportColumn[];
  /** Whether the year has anything to print in it. */
  hasContents(context: SectionContext): boolean;
  /** From top to bottom. */
  blocks(context: SectionContext): readonly SectionBlock[];
}
