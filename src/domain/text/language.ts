/** The languages that Jisseki speaks. */
export type Language = "ja" | "en";

/** A text in every language. */
export type LocalisedText = Readonly<Record<Language, string>>;
