import { shortFiscalYearLabel, type FiscalYear } from "../../domain/calendar/fiscal-year";
import type { ReportColumn } from "../../domain/report/report-column";
import { REPORT_SECTIONS } from "../../domain/report/report-sections";
import type { SectionDefinition } from "../../domain/report/section-definition";
import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import { BLANK_CELL, textCell } from "../plan-cells";
import { headingRow, noteRow, valueCell } from "./item-rows";
import { WHOLE_NUMBER_INPUT } from "./settings-inputs";
import type { SettingsSheetRow } from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

/** Room is made for as many years as the printed report shows beside its own. */
const YEARS_READY = 3;

interface YearColumn {
  readonly id: string;
  readonly label: string;
}

/** 新規 says little without プラン over it; a group with a column of its own stands beside its members. */
function labelOf({ label, group }: ReportColumn, columns: readonly ReportColumn[]): string {
  const hasOwnColumn = columns.some((column) => column.groupTotal && column.group === group);
  return group === undefined || hasOwnColumn ? label : `${group}（${label}）`;
}

/** The section's columns, and those of earlier years that it no longer has. */
function columnsOf(
  section: SectionDefinition,
  settings: OfficeSettings,
  years: readonly EarlierYear[],
): readonly YearColumn[] {
  const columns = section
    .columns(settings, { opening: undefined, months: [] })
    .filter(({ role }) => role.kind !== "text");
  const printed = columns.map((column) => ({ id: column.id, label: labelOf(column, columns) }));
  const known = new Set(printed.map(({ id }) => id));
  const others = new Set(years.flatMap(({ values }) => [...values.keys()]).filter((id) => !known.has(id)));
  return [...printed, ...[...others].map((id) => ({ id, label: labelOfCode(settings, id) }))];
}

function labelOfCode({ codeLists }: OfficeSettings, id: string): string {
  const codes = Object.values(codeLists).flatMap((list) => list.codes);
  return codes.find((code) => code.id === id || `new_${code.id}` === id)?.label ?? id;
}

function sectionRows(
  section: SectionDefinition,
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
): readonly SettingsSheetRow[] {
  const { item, year: yearLabel, id: idLabel } = SETTINGS_SHEET_TEXTS.earlierYears;
  const known = settings.earlierYears.get(section.id) ?? [];
  const columns = columnsOf(section, settings, known);
  const ready = Array.from({ length: YEARS_READY }, (_, index) => fiscalYear - 1 - index);
  const years = [...new Set([...known.map((year) => year.fiscalYear), ...ready])].sort((a, b) => b - a);
  const name = textCell(item(section.id));
  return [
    { look: "labels", cells: [name, ...[yearLabel, ...columns.map(({ label }) => label)].map(textCell)] },
    { look: "ids", cells: [name, ...[idLabel, ...columns.map(({ id }) => id)].map(textCell)] },
    ...years.map((year): SettingsSheetRow => {
      const values = known.find((each) => each.fiscalYear === year)?.values;
      const figures = columns.map(({ id }) => (values ? valueCell(values.get(id) ?? null) : BLANK_CELL));
      return {
        look: "body",
        cells: [name, textCell(shortFiscalYearLabel(year)), ...figures],
        input: WHOLE_NUMBER_INPUT,
        inputColumns: { from: 2, to: 1 + columns.length },
      };
    }),
  ];
}

/** 過年度: every section that prints earlier years, with rows ready for the three before `fiscalYear`. */
export function earlierYearRows(
  settings: OfficeSettings,
  fiscalYear: FiscalYear,
): readonly (readonly SettingsSheetRow[])[] {
  const { heading, notes } = SETTINGS_SHEET_TEXTS.earlierYears;
  return REPORT_SECTIONS.filter(({ printsEarlierYears }) => printsEarlierYears).map((section, index) => [
    ...(index === 0 ? [headingRow(heading), ...notes.map(noteRow)] : []),
    ...sectionRows(section, settings, fiscalYear),
  ]);
}
