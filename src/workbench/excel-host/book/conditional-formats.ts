import type { CellRange } from "../../../domain/grid/cell-address";
import { intersection } from "../../../domain/grid/range-parts";

/** How cells look where the formula of a conditional format is true; undefined: as without it. */
export interface ConditionalLook {
  fill: string | undefined;
  fontColour: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
}

/** A conditional format by a formula; its areas move with their cells. */
export interface HostConditionalFormat {
  readonly id: string;
  areas: readonly CellRange[];
  /** With its leading `=`; empty as long as none was set. */
  formula: string;
  stopIfTrue: boolean;
  /** Excel no longer knows it by its id, as after its deletion was undone (OfficeDev/office-js issue 6396). */
  isLost?: boolean;
  readonly look: ConditionalLook;
}

/** The conditional formats of a sheet, the one that wins first. */
export class ConditionalFormats {
  private entries: readonly HostConditionalFormat[] = [];
  private made = 0;

  all(): readonly HostConditionalFormat[] {
    return this.entries;
  }

  find(id: string): HostConditionalFormat | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** Those that touch one of the areas. */
  within(areas: readonly CellRange[]): readonly HostConditionalFormat[] {
    return this.entries.filter((entry) =>
      entry.areas.some((own) => areas.some((area) => intersection(own, area))),
    );
  }

  /** A new one wins over all others, as in Excel. */
  add(areas: readonly CellRange[]): HostConditionalFormat {
    this.made += 1;
    const look = { fill: undefined, fontColour: undefined, bold: undefined, italic: undefined };
    const made = { id: `{CF-${this.made}}`, areas, formula: "", stopIfTrue: false, look };
    this.entries = [made, ...this.entries];
    return made;
  }

  delete(id: string): void {
    this.entries = this.entries.filter((entry) => entry.id !== id);
  }

  /** `place` says where cells are now; undefined where they are gone. */
  move(place: (range: CellRange) => CellRange | undefined): void {
    this.entries = this.entries.flatMap((entry) => {
      const areas = entry.areas.flatMap((area) => place(area) ?? []);
      return areas.length > 0 ? [Object.assign(entry, { areas })] : [];
    });
  }
}
