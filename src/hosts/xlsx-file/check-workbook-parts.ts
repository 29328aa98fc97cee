import { strFromU8 } from "fflate";
import { HostError } from "../../app/host-error";
import type { PackageParts } from "./read-package";
import { readRelationships, type Relationship } from "./read-relationships";
import { isWholeXml } from "./whole-xml";
import { attributeOf, tagsNamed } from "./xml-tags";

const CONTENT_TYPES = "[content_types].xml";

/** Main parts of .xlsx, .xlsm, .xltx and .xltm; not of Word, .xlsb or OpenDocument. */
const WORKBOOK_TYPE =
  /application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/;

/** Where the workbook part stands where the list of types gives its type as a default. */
const USUAL_WORKBOOK_PATH = "xl/workbook.xml";

/** Kinds of parts, besides the sheets, without which cells would be read wrong. */
const NEEDED = ["sharedStrings", "styles"];

/** What a sheet of the workbook is: `other` for charts, dialogs and old macros. */
export type SheetType = "worksheet" | "other";

/**
 * The types of the workbook's sheets, in order. The parser skips a part that is missing and
 * reads one that was cut off as far as it goes, so both are looked for here. Throws HostError
 * `not-a-workbook` where the package is of another kind, `damaged` where a part is missing or cut off.
 */
export function checkWorkbookParts(parts: PackageParts): readonly SheetType[] {
  const path = workbookPath(parts);
  const workbook = wholePart(parts, path);
  const relationships = readRelationships(path, wholePart(parts, relationshipsPath(path)));
  for (const { type, target } of relationships.values()) {
    if (NEEDED.includes(type)) wholePart(parts, target);
  }
  return sheetTags(workbook).map((tag) => {
    const relationship = relationships.get(attributeOf(tag, "id") ?? "");
    if (!relationship) throw new HostError("damaged");
    return sheetType(parts, relationship);
  });
}

function sheetType(parts: PackageParts, { type, target }: Relationship): SheetType {
  if (type !== "worksheet") return "other";
  if (!isWholeXml(partAt(parts, target))) throw new HostError("damaged");
  return "worksheet";
}

function workbookPath(parts: PackageParts): string {
  const types = parts.get(CONTENT_TYPES);
  const xml = types ? strFromU8(types) : "";
  if (!WORKBOOK_TYPE.test(xml)) throw new HostError("not-a-workbook");
  const tag = tagsNamed(xml, "Override").find((candidate) =>
    WORKBOOK_TYPE.test(attributeOf(candidate, "ContentType") ?? ""),
  );
  const path = tag && attributeOf(tag, "PartName")?.replace(/^\//, "").toLowerCase();
  if (!parts.has(path ?? USUAL_WORKBOOK_PATH)) throw new HostError("not-a-workbook");
  return path ?? USUAL_WORKBOOK_PATH;
}

function relationshipsPath(path: string): string {
  return path.replace(/[^/]*$/, "_rels/$&.rels");
}

function sheetTags(workbook: string): readonly string[] {
  const [sheets = ""] = /<(?:\w+:)?sheets[\s>][\s\S]*?<\/(?:\w+:)?sheets\s*>/.exec(workbook) ?? [];
  return tagsNamed(sheets, "sheet");
}

function partAt(parts: PackageParts, path: string): Uint8Array {
  const part = parts.get(path);
  if (!part) throw new HostError("damaged");
  return part;
}

function wholePart(parts: PackageParts, path: string): string {
  const part = partAt(parts, path);
  if (!isWholeXml(part)) throw new HostError("damaged");
  return strFromU8(part);
}
