import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts that say who made a file, when and with what. */
const METADATA = "docProps/";

const ELEMENTS: readonly (readonly [path: RegExp, element: RegExp])[] = [
  [/^\[Content_Types\]\.xml$/, /<Override [^>]*PartName="\/docProps\/[^>]*\/>/g],
  [/^_rels\/\.rels$/, /<Relationship [^>]*Target="\/?docProps\/[^>]*\/>/g],
  [/^xl\/workbook\.xml$/, /<fileVersion [^>]*\/>/g],
];

/** The zip format's own first day: every entry has a time. */
const NO_TIME = new Date(1980, 0, 1);

/** A workbook that does not say who made it, when, and with what; the same contents always are the same bytes. */
export function withoutMetadata(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).filter(([path]) => !path.startsWith(METADATA));
  return zipSync(
    Object.fromEntries(
      parts.map(([path, bytes]) => {
        const said = ELEMENTS.filter(([part]) => part.test(path));
        const kept = said.reduce((xml, [, element]) => xml.replace(element, ""), strFromU8(bytes));
        return [path, said.length === 0 ? bytes : strToU8(kept)];
      }),
    ),
    { mtime: NO_TIME },
  );
}
