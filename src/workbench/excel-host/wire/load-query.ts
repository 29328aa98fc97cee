import { isWireList, type WireRecord, type WireValue } from "./wire-value";

/** What a load asks for: everything, or named properties, each with a load of its own where it is an object. */
export interface LoadQuery {
  readonly everything: boolean;
  /** By lower-case name. */
  readonly named: ReadonlyMap<string, LoadQuery>;
  readonly top: number | undefined;
  readonly skip: number;
}

interface Draft {
  everything: boolean;
  readonly named: Map<string, Draft>;
}

const draft = (): Draft => ({ everything: false, named: new Map() });

function addPath(root: Draft, path: string): void {
  let at = root;
  for (const part of path.split("/")) {
    const name = part.trim().toLowerCase();
    if (name === "*") {
      at.everything = true;
      return;
    }
    const next = at.named.get(name) ?? draft();
    at.named.set(name, next);
    at = next;
  }
}

function finished({ everything, named }: Draft, top?: number, skip = 0): LoadQuery {
  const inner = [...named].map(([name, query]): [string, LoadQuery] => [name, finished(query)]);
  return { everything: everything || inner.length === 0, named: new Map(inner), top, skip };
}

const texts = (value: WireValue | undefined): readonly string[] =>
  isWireList(value) ? value.filter((part) => typeof part === "string") : [];

/** Reads `{Select: ["format/fill/color"], Expand, Top, Skip}`; without a name everything is asked for. */
export function readLoadQuery(info: WireRecord): LoadQuery {
  const root = draft();
  for (const path of [...texts(info["Select"]), ...texts(info["Expand"])]) addPath(root, path);
  const { Top, Skip } = info;
  return finished(root, typeof Top === "number" ? Top : undefined, typeof Skip === "number" ? Skip : 0);
}
