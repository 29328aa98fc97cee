/** Every start tag of a name, in any namespace; quoted values may hold `>`. */
export function tagsNamed(xml: string, name: string): readonly string[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>`, "g");
  return xml.match(tag) ?? [];
}

/** An attribute's value as it is spelt, in any namespace; undefined where the tag has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}
