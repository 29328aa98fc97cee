import { HostError } from "../../app/host-error";
import { checkFileType } from "./check-file-type";
import { readZipDirectory, type ZipEntry } from "./read-zip-directory";
import { readZipEntry } from "./read-zip-entry";

/** The XML parts of a package, by their path in lower case: part names do not tell case apart. */
export type PackageParts = ReadonlyMap<string, Uint8Array>;

/** Ten years of every record kind unpack to a third of this; a parser takes twenty times of it at the worst. */
const MOST_UNPACKED_BYTES = 100 * 1024 * 1024;

/** Pictures, macros and print settings are not read, and so neither unpacked nor checked. */
const XML_PART = /\.(?:xml|rels)$/;

/**
 * Unpacks the XML parts of a zip package. Throws HostError `encrypted` behind a password,
 * `not-a-workbook` where bytes are no such package, `too-large` where they unpack to more
 * than a workbook of records can hold (a zip bomb among them; sizes that it declares falsely
 * do not help it), `damaged` where a part is not what the package's directory says.
 */
export function readPackage(bytes: Uint8Array): PackageParts {
  checkFileType(bytes);
  const entries = directory(bytes).map((entry) => ({ ...entry, name: partName(entry) }));
  const wanted = entries.filter(({ name }) => XML_PART.test(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED_BYTES) throw new HostError("too-large");
  if (new Set(wanted.map(({ name }) => name)).size < wanted.length) throw new HostError("damaged");
  return new Map(wanted.map((entry) => [entry.name, readZipEntry(bytes, entry)]));
}

/** Some writers spell folders the way Windows does. */
function partName({ name }: ZipEntry): string {
  return name.replaceAll("\\", "/").toLowerCase();
}

function directory(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readZipDirectory(bytes);
  } catch (error) {
    throw new HostError("not-a-workbook", "", { cause: error });
  }
}
