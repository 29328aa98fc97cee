/** One element of an XML part; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)|<[?!][^>]*>/g;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;

/** Reads a part of a file; enough XML for what spreadsheets write, and no more. */
export function readXml(xml: string): XmlElement {
  const root = element("", "");
  const open = [root];
  for (const [, closing, name, attributes = "", empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += unescaped(text);
    else if (closing === "/") open.pop();
    else if (name !== undefined) {
      const child = element(name, attributes);
      parent.children.push(child);
      if (empty !== "/") open.push(child);
    }
  }
  return root;
}

/** Every element of that name below, in order. */
export function all(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

export function first(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((found: XmlElement | undefined, name) => all(found, name)[0], parent);
}

function element(name: string, attributes: string): XmlElement {
  const entries = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = "", value = ""]) => [key, unescaped(value)] as const,
  );
  return { name, attributes: Object.fromEntries(entries), children: [], text: "" };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
