/** What is counted in a section; 件 where nothing else is said. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ["2-3", "人"],
  ["2-6", "人"],
  ["4-1", "回"],
  ["6-1", "回"],
]);

/** The unit of a section's figures whose labels name none. */
export function unitOfSection(id: string): string {
  return UNITS.get(id) ?? "件";
}
