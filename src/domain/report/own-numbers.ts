import { enteredFigure, type Figure } from "../count/figure";
import { ownNumberPlace } from "../settings/items/yearly-number-items";
import type { OfficeSettings } from "../settings/office-settings";
import { REPORT_TEXTS } from "./report-texts";
import type { SectionBlock, StatementPart } from "./section-block";
import type { SectionContext } from "./section-definition";

/** A number of 年間の数, and where it stands. */
export function yearlyFigure(
  name: string,
  value: number,
  { sheet, yearlyNumberCells }: OfficeSettings,
): Figure {
  return enteredFigure(value, sheet, yearlyNumberCells.get(name));
}

/** The office's own yearly numbers that name a section, as a line of that section. */
export function ownNumbers(section: string, { settings }: SectionContext): readonly SectionBlock[] {
  const parts = [...settings.yearlyNumbers].flatMap(([name, value]): readonly StatementPart[] => {
    const place = ownNumberPlace(name);
    if (place?.section !== section) return [];
    const { after } = REPORT_TEXTS.ownNumber;
    return [{ before: `${place.label}　`, figure: yearlyFigure(name, value, settings), after }];
  });
  return parts.length === 0 ? [] : [{ kind: "statement", id: "own_numbers", parts }];
}
