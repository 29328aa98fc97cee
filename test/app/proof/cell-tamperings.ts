import { textOfFound } from "../../../src/app/recount";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import { tamperCell } from "./tampered-sheets";
import type { TamperingKind, TamperingOf } from "./tampering";

function formulaOverwritten(isRight: boolean): TamperingOf {
  return ({ written, targets }, { oneOf }) => {
    const place = oneOf(targets.figures((cell) => cell.kind === "formula" && !cell.isForChart));
    const { value, numberFormat } = cellAt(place.target.sheet, place.at);
    const typed = isRight || typeof value !== "number" ? value : value + 1;
    const right = typed === "" ? { value: null, numberFormat } : { value: typed, numberFormat };
    return tamperCell(written, "formula-lost", place, right);
  };
}

function formulaChanged(isRight: boolean): TamperingOf {
  return ({ written, targets }, { random, oneOf }) => {
    const place = oneOf(
      targets.figures((cell, found) => cell.kind === "formula" && typeof found.value === "number"),
    );
    const cell = cellAt(place.target.sheet, place.at);
    const end = isRight ? "*1" : `+${1 + Math.floor(random() * 5)}`;
    const formula = `=(${(cell.formula ?? "").slice(1)})${end}`;
    return tamperCell(written, "formula-changed", place, { ...cell, formula });
  };
}

/** Something else in a cell of ours. */
export const CELL_TAMPERINGS = {
  "a count": ({ written, targets }, { random, oneOf }) => {
    const place = oneOf(
      targets.figures(
        ({ kind, isForChart, measure }) => kind === "number" && !isForChart && measure === "count",
      ),
    );
    const { value, numberFormat } = cellAt(place.target.sheet, place.at);
    const typed = Number(value) + 1 + Math.floor(random() * 9);
    return tamperCell(written, "value", place, { value: typed, numberFormat });
  },
  "a formula overwritten, its value right": formulaOverwritten(true),
  "a formula overwritten": formulaOverwritten(false),
  "a formula changed, its value right": formulaChanged(true),
  "a formula changed": formulaChanged(false),
  "a chart block": ({ written, targets }, { oneOf }) => {
    const place = oneOf(
      targets.figures((cell, found) => cell.isForChart && cell.kind === "formula" && found.value !== ""),
    );
    const { value, numberFormat } = cellAt(place.target.sheet, place.at);
    const typed = typeof value === "number" ? value + 2 : "構成比";
    return tamperCell(written, "formula-lost", place, { value: typed, numberFormat });
  },
  "a percent": ({ written, targets }, { oneOf }) => {
    const place = oneOf(targets.figures((cell) => cell.measure === "share" && !cell.isForChart));
    const { numberFormat } = cellAt(place.target.sheet, place.at);
    return tamperCell(written, "formula-lost", place, { value: 0.123, numberFormat });
  },
  "a label": ({ written, targets }, { oneOf }) => {
    const place = oneOf(targets.labels());
    const { value, numberFormat } = cellAt(place.target.sheet, place.at);
    return tamperCell(written, "text", place, { value: `${textOfFound(value)}等`, numberFormat });
  },
  "a code's label on the report": ({ written, targets }, { oneOf }) => {
    const place = oneOf(targets.columnLabels());
    const { value, numberFormat } = cellAt(place.target.sheet, place.at);
    const typed = { value: `旧${textOfFound(value)}`, numberFormat };
    return tamperCell(written, "text", place, typed);
  },
} as const satisfies Partial<Record<TamperingKind, TamperingOf>>;
