import type { LocalisedText } from "../text/language";

/** `{{reason}}` in a message's text → "reason". */
type Placeholder<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** What fills a placeholder: the same in both languages, or a text in each. */
export type MessageValue = string | number | LocalisedText;

/** What a message's placeholders are filled with: none missing, none unknown. */
export type MessageValues<Text extends string> = Readonly<Record<Placeholder<Text>, MessageValue>>;

/** A rule's messages by id; both languages have the same ids. */
export interface MessageCatalogue {
  readonly ja: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** The message of an id with its `{{name}}`s filled, in both languages. */
export function fillMessage(
  messages: MessageCatalogue,
  id: string,
  values: Readonly<Record<string, MessageValue>>,
): LocalisedText {
  const fill = (language: keyof LocalisedText) =>
    (messages[language][id] ?? id).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "object" ? value[language] : String(value);
    });
  return { ja: fill("ja"), en: fill("en") };
}
