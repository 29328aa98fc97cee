/** What JSON writes as it stands: text without quotes, backslashes, control characters and halves of pairs. */
const PLAIN_TEXT = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** A text as JSON writes it; JSON itself is asked only where there is something to escape. */
export function quotedText(text: string): string {
  return PLAIN_TEXT.test(text) ? `"${text}"` : JSON.stringify(text);
}
