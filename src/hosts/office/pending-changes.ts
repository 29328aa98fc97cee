/** What has to be read again. */
export interface Changes {
  readonly sheetIds: ReadonlySet<string>;
  /** By name: what was written by ourselves. */
  readonly sheetNames: ReadonlySet<string>;
  /** Formulas may read otherwise, on whatever sheet they stand. */
  readonly formulas: boolean;
}

/** Changes since the last reading: noted while a reading runs, they are left for the next one. */
export class PendingChanges {
  private sheetIds = new Set<string>();
  private sheetNames = new Set<string>();
  private formulas = false;

  sheet(id: string): void {
    this.sheetIds.add(id);
  }

  sheetNamed(name: string): void {
    this.sheetNames.add(name);
  }

  allFormulas(): void {
    this.formulas = true;
  }

  /** Takes them away, for somebody who reads now. */
  take(): Changes {
    const { sheetIds, sheetNames, formulas } = this;
    this.sheetIds = new Set();
    this.sheetNames = new Set();
    this.formulas = false;
    return { sheetIds, sheetNames, formulas };
  }

  /** Puts them back, where reading failed. */
  putBack({ sheetIds, sheetNames, formulas }: Changes): void {
    for (const id of sheetIds) this.sheetIds.add(id);
    for (const name of sheetNames) this.sheetNames.add(name);
    this.formulas ||= formulas;
  }
}
