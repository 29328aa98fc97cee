import { attributeOf, tagsNamed } from "./xml-tags";

/** What one part of a package has to do with another. */
export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. */
  readonly type: string;
  /** The other part's path, in lower case. */
  readonly target: string;
}

/** The relationships of the part at `path` to other parts of its package, by id. */
export function readRelationships(path: string, xml: string): ReadonlyMap<string, Relationship> {
  const folder = path.split("/").slice(0, -1);
  return new Map(
    tagsNamed(xml, "Relationship")
      .filter((tag) => attributeOf(tag, "TargetMode") !== "External")
      .map((tag) => [
        attributeOf(tag, "Id") ?? "",
        {
          type: attributeOf(tag, "Type")?.split("/").at(-1) ?? "",
          target: absolutePath(folder, attributeOf(tag, "Target") ?? ""),
        },
      ]),
  );
}

function absolutePath(folder: readonly string[], target: string): string {
  const steps = target.startsWith("/") ? [] : [...folder];
  for (const step of target.toLowerCase().split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
