import { strToU8, zipSync } from "fflate";
import { HostError } from "../../../src/app/host-error";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { compoundFile } from "./compound-file";
import { rawWorkbook } from "./raw-workbook";

const WORKBOOK = rawWorkbook({ sheets: [{ name: "相談_R1.5", rows: "" }] });

function refusal(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    return error instanceof HostError ? error.code : `not a HostError: ${String(error)}`;
  }
  return "read";
}

test("a workbook is read", () => {
  expect(refusal(WORKBOOK)).toBe("read");
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
  expect(refusal(bytes)).toBe("not-a-workbook");
});

test("a zip that names a workbook and holds none is no workbook", () => {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  expect(refusal(zipSync({ "[Content_Types].xml": strToU8(type) }))).toBe("not-a-workbook");
});

test("a workbook behind a password is encrypted", () => {
  expect(refusal(compoundFile(["EncryptionInfo", "EncryptedPackage"]))).toBe("encrypted");
});

test("a zip bomb is refused by the sizes that it declares, before it is unpacked", () => {
  expect(refusal(declaring(WORKBOOK, 50_000_000))).toBe("too-large");
  expect(refusal(declaring(WORKBOOK, 1_000_000))).not.toBe("too-large");
});

/** The zip with another unpacked size for each entry of its central directory (APPNOTE.TXT 4.3.12). */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
