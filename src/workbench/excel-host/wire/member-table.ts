import { isWireRecord, type WireValue } from "./wire-value";

export type MemberKind = "property" | "navigation" | "method" | "indexer";

/** One member of a class of Excel's object model. */
export interface Member {
  /** As requests name it, e.g. `RowIndex`. */
  readonly wire: string;
  /** As scripts name it, e.g. `rowIndex`. */
  readonly name: string;
  readonly kind: MemberKind;
  /** E.g. `ExcelApi 1.13`; undefined for members that no published set holds. */
  readonly apiSet: string | undefined;
}

/** Which members Excel's classes have, as office.js itself knows them. */
export interface MemberTable {
  /** The member by either of its names, whatever their case. */
  find(className: string, name: string): Member | undefined;
}

function memberKind(value: WireValue | undefined): MemberKind {
  if (value === "property" || value === "navigation" || value === "method" || value === "indexer")
    return value;
  throw new Error("excel-members.json: a member without a kind");
}

function membersByName(members: WireValue | undefined): Map<string, Member> {
  const byName = new Map<string, Member>();
  if (!isWireRecord(members)) return byName;
  for (const [wire, entry] of Object.entries(members)) {
    if (!isWireRecord(entry) || typeof entry["name"] !== "string") continue;
    const apiSet = typeof entry["apiSet"] === "string" ? entry["apiSet"] : undefined;
    const member = { wire, name: entry["name"], kind: memberKind(entry["kind"]), apiSet };
    byName.set(wire.toLowerCase(), member);
    if (!byName.has(member.name.toLowerCase())) byName.set(member.name.toLowerCase(), member);
  }
  return byName;
}

/** Reads what `scripts/excel-members.mjs` wrote. Throws Error where it is something else. */
export function readMemberTable(table: WireValue): MemberTable {
  if (!isWireRecord(table)) throw new Error("excel-members.json: not a table");
  const classes = new Map<string, Map<string, Member>>();
  const classMembers = (className: string) => {
    const known = classes.get(className);
    if (known) return known;
    const entry = table[className];
    const made = membersByName(isWireRecord(entry) ? entry["members"] : undefined);
    classes.set(className, made);
    return made;
  };
  return { find: (className, name) => classMembers(className).get(name.toLowerCase()) };
}
