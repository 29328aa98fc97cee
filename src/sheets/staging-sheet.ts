/** Nobody calls a sheet so; the number follows. */
const PREFIX = "jisseki 作成中 ";

/** How a new sheet is called, hidden, until all of them are written. */
export function stagingName(index: number): string {
  return `${PREFIX}${index + 1}`;
}

/** A new sheet that was left behind where a writing was cut off: it is ours, and nothing for anybody. */
export function isStagingSheet(name: string): boolean {
  return name.startsWith(PREFIX) && /^\d+$/.test(name.slice(PREFIX.length));
}
