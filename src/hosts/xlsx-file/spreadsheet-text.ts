/** Text as it stands between two tags. */
export function escapedXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * Text as spreadsheets spell it (ST_Xstring, ECMA-376 part 1, 22.9.2.19): what XML cannot
 * carry becomes `_x000B_`, and text that only looks like that gets its underscore spelt.
 */
export function withUnprintablesSpelt(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, spelt);
}

function spelt(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
