/** Text as one line of a terminal: line breaks and other control characters, as file names and cells may hold, become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
