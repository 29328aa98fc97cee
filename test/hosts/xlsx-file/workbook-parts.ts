import { strFromU8, unzipSync } from "fflate";
import type { XmlElement } from "./read-xml";
import { all, readXml } from "./read-xml";

/** The XML parts of an .xlsx file. */
export class WorkbookParts {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  /** An empty element where the file has no such part. */
  part(path: string): XmlElement {
    const bytes = this.parts[path];
    return readXml(bytes ? strFromU8(bytes) : "");
  }

  /** The paths that a part points to with relations of a type, e.g. `drawing`, by relation id. */
  related(path: string, type: string): ReadonlyMap<string, string> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash);
    const relations = all(this.part(`${folder}/_rels/${path.slice(slash + 1)}.rels`), "Relationship");
    return new Map(
      relations
        .filter(({ attributes }) => attributes.Type?.endsWith(`/${type}`))
        .map(({ attributes }) => [attributes.Id ?? "", absolute(folder, attributes.Target ?? "")]),
    );
  }

  /** The path of the sheet's part. */
  sheetPath(name: string): string {
    const entry = all(this.part("xl/workbook.xml"), "sheet").find(
      ({ attributes }) => attributes.name === name,
    );
    const path = this.related("xl/workbook.xml", "worksheet").get(entry?.attributes["r:id"] ?? "");
    if (path === undefined) throw new Error(`no sheet ${name}`);
    return path;
  }
}

function absolute(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
