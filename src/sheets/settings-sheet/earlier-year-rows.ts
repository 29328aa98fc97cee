import { monthKey } from "../../domain/calendar/calendar-date";
import { monthLabel } from "../../domain/calendar/era";
import { monthsOfFiscalYear, shortFiscalYearLabel, type FiscalYear } from "../../domain/calendar/fiscal-year";
import type { ReportColumn } from "../../domain/report/report-column";
import { REPORT_SECTIONS } from "../../domain/report/report-sections";
import type { SectionDefinition } from "../../domain/report/section-definition";
import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import { BLANK_CELL, textCell } from "../plan-cells";
import { headingRow, noteRow, valueCell } from "./item-rows";
import { WHOLE_NUMBER_INPUT } from "./settings-inputs";
import type { SettingsSheetRow } from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

/** A section whose earlier years stand on 設定. */
type KeptSection = Pick<SectionDefinition, "id" | "columns">;

/** The section of an id; one that the report no longer has keeps its figures under their ids. */
export function keptSection(id: string): KeptSection {
  return REPORT_SECTIONS.find((section) => section.id === id) ?? { id, columns: () => [] };
}

interface YearColumn {
  readonly id: string;
  readonly label: string;
}

/** 新規 says little without プラン over it; a group with a column of its own stands beside its members. */
function labelOf({ label, group }: ReportColumn, columns: readonly ReportColumn[]): string {
  const hasOwnColumn = columns.some((column) => column.groupTotal && column.group === group);
  return group === undefined || hasOwnColumn ? label : `${group}（${label}）`;
}

function idsOf({ values, months }: EarlierYear): readonly string[] {
  return [values, ...(months?.values() ?? [])].flatMap((figures) => [...figures.keys()]);
}

/** The section's columns, and those of earlier years that it no longer has. */
function columnsOf(
  section: KeptSection,
  settings: OfficeSettings,
  years: readonly EarlierYear[],
): readonly YearColumn[] {
  const columns = section
    .columns(settings, { opening: undefined, months: [] })
    .filter(({ role }) => role.kind !== "text");
  const printed = columns.map((column) => ({ id: column.id, label: labelOf(column, columns) }));
  const known = new Set(printed.map(({ id }) => id));
  const others = new Set(years.flatMap(idsOf).filter((id) => !known.has(id)));
  return [...printed, ...[...others].map((id) => ({ id, label: labelOfCode(settings, id) }))];
}

function labelOfCode({ codeLists }: OfficeSettings, id: string): string {
  const codes = Object.values(codeLists).flatMap((list) => list.codes);
  return codes.find((code) => code.id === id || `new_${code.id}` === id)?.label ?? id;
}

/** One row of figures: of a year, or of one of its months. */
export interface FiguresRow {
  readonly label: string;
  readonly values: ReadonlyMap<string, number | null> | undefined;
}

/** What stands under 項目: `過年度 2-1`. */
export function earlierYearItem(section: string): string {
  return SETTINGS_SHEET_TEXTS.earlierYears.item(section);
}

/** The rows of some earlier years: each year's own, then those of its months. */
export function figuresRows(years: readonly EarlierYear[]): readonly FiguresRow[] {
  return years.flatMap(({ fiscalYear, values, months }) => [
    { label: shortFiscalYearLabel(fiscalYear), values },
    ...monthsOfFiscalYear(fiscalYear).flatMap((month): readonly FiguresRow[] => {
      const figures = months?.get(monthKey(month));
      return figures ? [{ label: monthLabel(month), values: figures }] : [];
    }),
  ]);
}

/** Rows of figures under labels and IDs of their own. */
export function figuresBlock(
  section: KeptSection,
  settings: OfficeSettings,
  years: readonly EarlierYear[],
  rows: readonly FiguresRow[],
): readonly SettingsSheetRow[] {
  const { year: yearLabel, id: idLabel } = SETTINGS_SHEET_TEXTS.earlierYears;
  const columns = columnsOf(section, settings, years);
  const name = textCell(earlierYearItem(section.id));
  return [
    { look: "labels", cells: [name, ...[yearLabel, ...columns.map(({ label }) => label)].map(textCell)] },
    { look: "ids", cells: [name, ...[idLabel, ...columns.map(({ id }) => id)].map(textCell)] },
    ...rows.map(({ label, values }): SettingsSheetRow => ({
      look: "body",
      cells: [
        name,
        textCell(label),
        ...columns.map(({ id }) => (values ? valueCell(values.get(id) ?? null) : BLANK_CELL)),
      ],
      input: WHOLE_NUMBER_INPUT,
      inputColumns: { from: 2, to: 1 + columns.length },
    })),
  ];
}

function sectionRows(
  section: KeptSection,
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
): readonly SettingsSheetRow[] {
  const known = settings.earlierYears.get(section.id) ?? [];
  const ready = Array.from({ length: settings.earlierYearCount }, (_, index) => fiscalYear - 1 - index);
  const years = [...new Set([...known.map((year) => year.fiscalYear), ...ready])].sort((a, b) => b - a);
  const rows = years.flatMap((year): readonly FiguresRow[] => {
    const figures = known.filter((each) => each.fiscalYear === year);
    return figures.length > 0
      ? figuresRows(figures)
      : [{ label: shortFiscalYearLabel(year), values: undefined }];
  });
  return figuresBlock(section, settings, known, rows);
}

/** 過年度: every section that prints earlier years, or has some, with rows ready for those before `fiscalYear` that are printed. */
export function earlierYearRows(
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
): readonly (readonly SettingsSheetRow[])[] {
  const { heading, notes } = SETTINGS_SHEET_TEXTS.earlierYears;
  const printing = REPORT_SECTIONS.filter(({ printsEarlierYears }) => printsEarlierYears).map(({ id }) => id);
  const sections = [...new Set([...printing, ...settings.earlierYears.keys()])];
  return sections.map((section, index) => [
    ...(index === 0 ? [headingRow(heading), ...notes.map(noteRow)] : []),
    ...sectionRows(keptSection(section), settings, fiscalYear),
  ]);
}
