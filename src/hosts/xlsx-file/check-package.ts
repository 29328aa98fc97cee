import { strFromU8, unzipSync } from "fflate";
import { HostError } from "../../app/host-error";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream in which Excel keeps an encrypted workbook ([MS-OFFCRYPTO] 2.3.4.4), as OLE spells names. */
const ENCRYPTED_STREAM = utf16("EncryptedPackage");

/** Ten years of every record kind unpack to a tenth of this. */
const MOST_UNPACKED_BYTES = 300 * 1024 * 1024;

const CONTENT_TYPES = "[Content_Types].xml";

/** Main parts of .xlsx, .xlsm, .xltx and .xltm; not of Word, .xlsb or OpenDocument. */
const WORKBOOK_PART =
  /application\/vnd\.(openxmlformats-officedocument\.spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/;

/**
 * Throws HostError where bytes are not those of a workbook that can be read:
 * `encrypted` behind a password, `too-large` where they unpack to more than a
 * workbook of records can hold (a zip bomb among them), else `not-a-workbook`.
 */
export function checkPackage(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_SIGNATURE) && includes(bytes, ENCRYPTED_STREAM)) throw new HostError("encrypted");
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new HostError("not-a-workbook");
  if (!WORKBOOK_PART.test(contentTypes(bytes))) throw new HostError("not-a-workbook");
}

/** The list of part types; the sizes of all parts are added before any is unpacked. */
function contentTypes(bytes: Uint8Array): string {
  let unpackedBytes = 0;
  const parts = unzipped(bytes, ({ name, originalSize }) => {
    unpackedBytes += originalSize;
    if (unpackedBytes > MOST_UNPACKED_BYTES) throw new HostError("too-large");
    return name === CONTENT_TYPES;
  });
  const types = parts[CONTENT_TYPES];
  return types === undefined ? "" : strFromU8(types);
}

function unzipped(
  bytes: Uint8Array,
  filter: (part: { readonly name: string; readonly originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("not-a-workbook", "", { cause: error });
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => [text.charCodeAt(index), 0]).flat();
}
