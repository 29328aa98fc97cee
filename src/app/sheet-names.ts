const LONGEST_SHEET_NAME = 31;

const KEPT = /（前回\d*）$/;

/** `（前回）`, `（前回2）`, … */
function keptSuffix(n: number): string {
  return n === 1 ? "（前回）" : `（前回${n}）`;
}

/** The first of `name`, `name (2)`, … that no sheet bears; Excel does not tell case apart. */
export function freeName(
  taken: Set<string>,
  name: string,
  suffix = (n: number) => (n === 1 ? "" : ` (${n})`),
): string {
  for (let n = 1; ; n++) {
    const end = suffix(n);
    const candidate = `${name.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

export function isKeptName(name: string): boolean {
  return KEPT.test(name);
}

/** A name without what says that the sheet was put aside. */
function nameBeforeKept(name: string): string {
  return name.replace(KEPT, "");
}

/** The name under which a sheet is put aside. */
export function keptName(taken: Set<string>, present: string): string {
  return isKeptName(present) ? present : freeName(taken, present, keptSuffix);
}

/** A new sheet takes the name of the kept one; one that was put aside before has its name already. */
export function keptNames(
  taken: Set<string>,
  present: string,
): { readonly sheet: string; readonly keptAs: string } {
  const sheet = nameBeforeKept(present);
  if (sheet !== present && !taken.has(sheet.toLowerCase())) {
    taken.add(sheet.toLowerCase());
    return { sheet, keptAs: present };
  }
  return { sheet: present, keptAs: freeName(taken, present, keptSuffix) };
}
