import { strFromU8, unzipSync, zipSync } from "fflate";

const ENTRY = 0x02014b50;
const END = 0x06054b50;

export function partsOf(zip: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(zip);
}

/** The zip with each part renamed or changed; without those for which nothing is answered. */
export function repacked(
  zip: Uint8Array,
  change: (name: string, part: Uint8Array) => readonly [string, Uint8Array] | undefined,
): Uint8Array {
  const parts = Object.entries(partsOf(zip)).flatMap(([name, part]) => {
    const changed = change(name, part);
    return changed ? [changed] : [];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Where each entry of the central directory begins, by name (APPNOTE.TXT 4.3.12). */
function entriesOf(zip: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = new Map<string, number>();
  for (let at = 0; at < zip.length - 46; at++) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    entries.set(strFromU8(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))), at);
  }
  return entries;
}

/** The zip declaring something else of one entry, or of all. */
export function changedEntries(
  zip: Uint8Array,
  { size, method }: { readonly size?: number; readonly method?: number },
  name?: string,
): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (const [entry, at] of entriesOf(bytes)) {
    if (name !== undefined && entry !== name) continue;
    if (size !== undefined) view.setUint32(at + 24, size, true);
    if (method !== undefined) view.setUint16(at + 10, method, true);
  }
  return bytes;
}

/** The zip with all sizes and offsets of its directory in zip64 fields (APPNOTE.TXT 4.3.14, 4.5.3). */
export function withZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries = [...entriesOf(zip).values()];
  const start = entries[0] ?? 0;
  const directory = Buffer.concat(entries.map((at) => zip64Entry(zip, view, at)));
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries.length), 24);
  end.writeBigUInt64LE(BigInt(entries.length), 32);
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const old = Buffer.alloc(22, 0xff);
  old.writeUInt32LE(END, 0);
  old.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([zip.subarray(0, start), directory, end, locator, old]));
}

function zip64Entry(zip: Uint8Array, view: DataView, at: number): Buffer {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry = Buffer.from(zip.slice(at, nameEnd));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [24, 20, 42].forEach((field, index) => {
    extra.writeBigUInt64LE(BigInt(view.getUint32(at + field, true)), 4 + index * 8);
    entry.writeUInt32LE(0xffffffff, field);
  });
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt16LE(0, 32);
  return Buffer.concat([entry, extra]);
}
