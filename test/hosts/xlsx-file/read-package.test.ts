import { constants, deflateRawSync } from "node:zlib";
import { strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { compoundFile } from "./compound-file";
import { rawWorkbook } from "./raw-workbook";
import { refusalOf } from "./refusal-of";
import { changedEntries, partsOf, repacked, withZip64 } from "./zip-surgery";

const WORKBOOK = rawWorkbook({
  sheets: [{ name: "相談_R1.5", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>` }],
  sharedStrings: ["<t>受付日</t>"],
});

/** What stands in A1: shows that a package was read, and read right. */
function firstCell(bytes: Uint8Array): unknown {
  return readWorkbook(bytes).sheets[0]?.cells[0]?.[0]?.value;
}

test("a workbook is read", () => {
  expect(firstCell(WORKBOOK)).toBe("受付日");
});

test.each([
  ["an empty file", new Uint8Array()],
  ["text", strToU8("受付日,受付番号\n")],
  ["half a workbook", WORKBOOK.slice(0, WORKBOOK.length / 2)],
  ["a zip of something else", zipSync({ "readme.txt": strToU8("hello") })],
  ["a Word document", zipSync({ "[Content_Types].xml": strToU8("wordprocessingml.document.main+xml") })],
  ["an OpenDocument sheet", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") })],
  ["an old .xls", compoundFile(["Workbook"])],
])("%s is no workbook", (_, bytes) => {
  expect(refusalOf(bytes)).toBe("not-a-workbook");
});

test("a zip that names a workbook and holds none is no workbook", () => {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  expect(refusalOf(zipSync({ "[Content_Types].xml": strToU8(type) }))).toBe("not-a-workbook");
});

test("a workbook behind a password is encrypted", () => {
  expect(refusalOf(compoundFile(["EncryptionInfo", "EncryptedPackage"]))).toBe("encrypted");
});

describe("sizes", () => {
  const MEGABYTE = 1024 * 1024;

  /** A megabyte that unpacks to a gigabyte of zeros, made without ever holding one. */
  function bomb(): Uint8Array {
    const flushed = { finishFlush: constants.Z_FULL_FLUSH };
    const megabyte = deflateRawSync(new Uint8Array(MEGABYTE), flushed);
    const packed = [...Array.from({ length: 1024 }, () => megabyte), deflateRawSync(new Uint8Array())];
    return new Uint8Array(Buffer.concat(packed));
  }

  test("a zip bomb is refused by the sizes that it declares, before it is unpacked", () => {
    expect(refusalOf(changedEntries(WORKBOOK, { size: 50 * MEGABYTE }))).toBe("too-large");
  });

  test("a part is never unpacked to more than the size that it declares", () => {
    const sheet = "xl/worksheets/sheet1.xml";
    const bytes = changedEntries(
      zipSync({ ...partsOf(WORKBOOK), [sheet]: [bomb(), { level: 0 }] }),
      { method: 8, size: 10 },
      sheet,
    );
    const before = process.resourceUsage().maxRSS;
    expect(refusalOf(bytes)).toBe("damaged");
    expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(300 * MEGABYTE);
  });

  test("a size that is declared falsely, either way, is damage", () => {
    const sheet = "xl/worksheets/sheet1.xml";
    expect(refusalOf(changedEntries(WORKBOOK, { size: 10 }, sheet))).toBe("damaged");
    expect(refusalOf(changedEntries(WORKBOOK, { size: MEGABYTE }, sheet))).toBe("damaged");
  });

  test("pictures count for nothing, whatever they declare", () => {
    const picture = "xl/media/image1.png";
    const bytes = zipSync({ ...partsOf(WORKBOOK), [picture]: new Uint8Array(8) });
    expect(firstCell(changedEntries(bytes, { size: 500 * MEGABYTE }, picture))).toBe("受付日");
  });
});

describe("zips as other programs write them are read", () => {
  /** A zip whose local headers hold no sizes and checksums: they follow the data. */
  function streamed(Entry: typeof ZipDeflate | typeof ZipPassThrough): Uint8Array {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_error, chunk) => void chunks.push(chunk));
    for (const [name, bytes] of Object.entries(partsOf(WORKBOOK))) {
      const entry = new Entry(name);
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
    return new Uint8Array(Buffer.concat(chunks));
  }

  test("sizes behind the data, packed or stored", () => {
    expect(firstCell(streamed(ZipDeflate))).toBe("受付日");
    expect(firstCell(streamed(ZipPassThrough))).toBe("受付日");
  });

  test("zip64", () => {
    expect(firstCell(withZip64(WORKBOOK))).toBe("受付日");
  });

  test("a comment at the end", () => {
    const comment = strToU8("made by an office system");
    const bytes = new Uint8Array(WORKBOOK.length + comment.length);
    bytes.set(WORKBOOK);
    bytes.set(comment, WORKBOOK.length);
    new DataView(bytes.buffer).setUint16(WORKBOOK.length - 2, comment.length, true);
    expect(firstCell(bytes)).toBe("受付日");
  });

  test("part names in other case and with backslashes", () => {
    const bytes = repacked(WORKBOOK, (name, part) => [
      name.startsWith("xl/") ? name.replace("xl/", "XL\\").replaceAll("/", "\\") : name,
      part,
    ]);
    expect(firstCell(bytes)).toBe("受付日");
  });

  test("bytes that stand in the midst of a larger buffer", () => {
    const larger = new Uint8Array(WORKBOOK.length + 7);
    larger.set(WORKBOOK, 7);
    expect(firstCell(larger.subarray(7))).toBe("受付日");
  });
});

describe("damage", () => {
  test("a flipped byte in a part that is read, wherever it is", () => {
    const outcomes = Array.from({ length: WORKBOOK.length }, (_, at) => {
      const bytes = WORKBOOK.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      return refusalOf(bytes) === "read" ? firstCell(bytes) : "refused";
    });
    expect(new Set(outcomes)).toEqual(new Set(["refused", "受付日"]));
    expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThan(WORKBOOK.length / 2);
  });

  test("two entries of one name", () => {
    const bytes = zipSync({ ...partsOf(WORKBOOK), "XL/workbook.xml": strToU8("<workbook/>") });
    expect(refusalOf(bytes)).toBe("damaged");
  });

  test("an unknown way of packing", () => {
    expect(refusalOf(changedEntries(WORKBOOK, { method: 12 }))).toBe("damaged");
  });
});
