/** Characters that one call may be given as arguments. */
const CHUNK = 0x8000;

/** Bytes as Excel takes a file. */
export function base64Of(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    characters.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  return btoa(characters.join(""));
}
