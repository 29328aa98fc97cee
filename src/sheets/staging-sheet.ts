/** Nobody calls a sheet so; the mark of who writes follows, and a number. */
const PREFIX = "jisseki 作成中 ";

const OF_A_WRITING = /^([0-9a-z]+)(?: \d+)?$/;

/** The sheet that says how far a writing has come; it stands there as long as the writing is under way. */
export function journalSheetName(mark: string): string {
  return `${PREFIX}${mark}`;
}

/** How a new sheet, or a copy of one that is written again, is called, hidden, until the writing is done. */
export function stagingName(mark: string, index: number): string {
  return `${PREFIX}${mark} ${index + 1}`;
}

/** The mark of the writing that a sheet belongs to; undefined for every other sheet. */
export function markOfStaging(name: string): string | undefined {
  return name.startsWith(PREFIX) ? OF_A_WRITING.exec(name.slice(PREFIX.length))?.[1] : undefined;
}

/** A sheet of a writing that is under way, or that was cut off: it is ours, and nothing for anybody. */
export function isStagingSheet(name: string): boolean {
  return markOfStaging(name) !== undefined;
}
