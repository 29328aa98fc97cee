import { Inflate } from "fflate";
import { HostError } from "../../app/host-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./read-zip-directory";

/** Local header (APPNOTE.TXT 4.3.7): signature, length without name and extra field. */
const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;

const STORED = 0;
const DEFLATED = 8;

/** Packed bytes handed on at a time; they unpack to 64 MB at most, as deflate can do no better than 1032:1. */
const STEP = 64 * 1024;

/**
 * Unpacks one entry, and never to more than the size that it declares. Throws HostError
 * `damaged` where size or checksum come out otherwise, `encrypted` behind a zip password.
 */
export function readZipEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new HostError("encrypted");
  const packed = packedBytes(zip, entry);
  const bytes = unpacked(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32) throw new HostError("damaged");
  return bytes;
}

function packedBytes(zip: Uint8Array, { headerAt, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (headerAt + HEADER_LENGTH > zip.length || view.getUint32(headerAt, true) !== HEADER)
    throw new HostError("damaged");
  const start =
    headerAt + HEADER_LENGTH + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return zip.subarray(start, start + packedSize);
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new HostError("damaged");
  try {
    return inflated(packed, size);
  } catch (error) {
    throw error instanceof HostError ? error : new HostError("damaged", "", { cause: error });
  }
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new HostError("damaged");
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return bytes.subarray(0, filled);
}
