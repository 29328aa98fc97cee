import { HostError } from "../../app/host-error";

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The stream in which Excel keeps an encrypted workbook ([MS-OFFCRYPTO] 2.3.4.4), as OLE spells names. */
const ENCRYPTED_STREAM = utf16("EncryptedPackage");

/** Throws HostError `encrypted` for a workbook behind a password, `not-a-workbook` for what is no zip at all. */
export function checkFileType(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_SIGNATURE) && includes(bytes, ENCRYPTED_STREAM)) throw new HostError("encrypted");
  if (!startsWith(bytes, ZIP_SIGNATURE)) throw new HostError("not-a-workbook");
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
