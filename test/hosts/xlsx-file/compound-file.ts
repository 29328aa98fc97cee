const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/**
 * A compound file ([MS-CFB], what .xls and encrypted .xlsx are) with empty streams of
 * these names: a header, one sector of allocation and one of directory.
 */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, at === 76 ? 0 : FREE, true);
  for (let at = 0; at < SECTOR; at += 4) view.setUint32(SECTOR + at, FREE, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  ["Root Entry", ...streams].forEach((name, index) => {
    writeEntry(view, SECTOR * 2 + index * 128, name, index === 0 ? 5 : 2);
  });
  return bytes;
}

function writeEntry(view: DataView, at: number, name: string, type: number): void {
  for (let index = 0; index < name.length; index++)
    view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, type);
  for (const offset of [68, 72, 76]) view.setUint32(at + offset, FREE, true);
}
