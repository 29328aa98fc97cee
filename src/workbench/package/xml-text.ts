const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The attributes of one start tag, by name without prefix, references resolved. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map(([, name = "", double, single]) => [name, plain(double ?? single ?? "")]));
}

/** The start tags of an element, with or without a prefix. */
export function tagsOf(xml: string, element: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${element}(?=[\\s/>])[^>]*>`, "g")) ?? [];
}

function plain(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ""] ?? whole;
    },
  );
}
