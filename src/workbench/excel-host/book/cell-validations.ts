import type { CellRange } from "../../../domain/grid/cell-address";
import { intersection, rangeWithout } from "../../../domain/grid/range-parts";
import type { WireRecord } from "../wire/wire-value";

/** What may be typed into cells, in Excel's own words; an empty rule allows everything. */
export interface CellValidation {
  readonly rule: WireRecord;
  readonly ignoreBlanks: boolean;
  readonly prompt: WireRecord;
  readonly errorAlert: WireRecord;
}

export interface ValidatedCells {
  readonly range: CellRange;
  readonly validation: CellValidation;
}

/** Excel's answer for cells that nobody gave a validation. */
const NO_VALIDATION: CellValidation = {
  rule: {},
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
};

/**
 * The validations of a sheet. Univer shows them with a plugin only that we do not have, so that nothing here is
 * shown to whoever types. Rows and columns that are inserted or deleted move the cells; the formulas in rules stay as
 * they were set, also when a sheet that they name is renamed.
 */
export class CellValidations {
  private entries: readonly ValidatedCells[] = [];

  all(): readonly ValidatedCells[] {
    return this.entries;
  }

  /** The validation of all the cells; undefined where they differ. */
  of(range: CellRange): CellValidation | undefined {
    const met = this.entries.filter((entry) => intersection(entry.range, range));
    const [first] = met;
    if (!first) return NO_VALIDATION;
    const isCovered = this.uncovered(range).length === 0;
    const same = JSON.stringify(first.validation);
    return isCovered && met.every(({ validation }) => JSON.stringify(validation) === same)
      ? first.validation
      : undefined;
  }

  /** Changes the validation of every cell of the range; what else each has stays. */
  change(range: CellRange, change: Partial<CellValidation>): void {
    const changed = this.entries.flatMap((entry) => {
      const inside = intersection(entry.range, range);
      return inside ? [{ range: inside, validation: { ...entry.validation, ...change } }] : [];
    });
    const added = this.uncovered(range).map((part) => ({
      range: part,
      validation: { ...NO_VALIDATION, ...change },
    }));
    this.clear(range);
    this.entries = [...this.entries, ...changed, ...added];
  }

  clear(range: CellRange): void {
    this.entries = this.entries.flatMap((entry) =>
      rangeWithout(entry.range, range).map((part) => ({ ...entry, range: part })),
    );
  }

  /** `place` says where cells are now; undefined where they are gone. */
  move(place: (range: CellRange) => CellRange | undefined): void {
    this.entries = this.entries.flatMap((entry) => {
      const range = place(entry.range);
      return range ? [{ ...entry, range }] : [];
    });
  }

  private uncovered(range: CellRange): readonly CellRange[] {
    return this.entries.reduce<readonly CellRange[]>(
      (parts, entry) => parts.flatMap((part) => rangeWithout(part, entry.range)),
      [range],
    );
  }
}
