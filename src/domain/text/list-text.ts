/** Splits a cell that lists several answers: 、 , / ； and line breaks; ・ only where the whole does not match. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[、,，/／;；\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
