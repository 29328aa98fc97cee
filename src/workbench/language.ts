export type Language = "ja" | "en";

/** `?lang=en` asks for English; anything else is Japanese. */
export function languageOf(query: string): Language {
  return new URLSearchParams(query).get("lang") === "en" ? "en" : "ja";
}

/** The name that Office gives its display languages. */
export function displayLanguage(language: Language): "ja-JP" | "en-US" {
  return language === "ja" ? "ja-JP" : "en-US";
}
