import { strFromU8 } from "fflate";

/** One file of a zip, as the zip's central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly headerAt: number;
}

/** Signatures and lengths: APPNOTE.TXT 4.3.12 to 4.3.16. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_EXTRA = 1;
/** Stands in a field of 32 bits where the zip64 extra field has the number. */
const IN_EXTRA = 0xffffffff;

/**
 * The entries of a zip. Local headers are not asked: where a writer did not know sizes
 * and checksums beforehand, they hold zeros. Throws where there is no directory.
 */
export function readZipDirectory(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const { count, start } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("no entry");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(zip, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  zip: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + 46;
  const numbers = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  const [size = 0, packedSize = 0, headerAt = 0] = withZip64(
    view,
    numbers,
    nameAt + nameLength,
    nameAt + nameLength + extraLength,
  );
  return {
    name: strFromU8(zip.subarray(nameAt, nameAt + nameLength), (flags & 0x800) === 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc32: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt,
  };
}

/** The zip64 extra field holds, in this order, those of the numbers that did not fit (APPNOTE.TXT 4.5.3). */
function withZip64(view: DataView, numbers: readonly number[], from: number, to: number): readonly number[] {
  if (!numbers.includes(IN_EXTRA)) return numbers;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_EXTRA) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}

function directoryPlace(view: DataView): { readonly count: number; readonly start: number } {
  const end = endOfDirectory(view);
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const zip64End = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(zip64End, true) === ZIP64_END) {
      return {
        count: Number(view.getBigUint64(zip64End + 32, true)),
        start: Number(view.getBigUint64(zip64End + 48, true)),
      };
    }
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** Searched from the end, since a comment may stand behind it. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError("no directory");
}
