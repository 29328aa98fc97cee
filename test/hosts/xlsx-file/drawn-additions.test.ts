import { strFromU8, strToU8, zipSync } from "fflate";
import { hasDrawnAdditions } from "../../../src/hosts/xlsx-file/drawn-additions";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { layOutReport } from "../../../src/sheets/lay-out-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { partsOf } from "./zip-surgery";

const report = buildReport(sampleDataset());
const laidOut = layOutReport(report, { sheets: new Map(), words: new Map() });
const written = writeWorkbook({ sheets: laidOut.map(({ plan }) => plan) }, "報告書");

/** The report with one more part, or with a part changed. */
async function reportWith(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = { ...partsOf(await written) };
  change(parts);
  return zipSync(parts);
}

test("a report of ours has charts and no addition of the staff", async () => {
  const parts = Object.keys(partsOf(await written));
  expect(parts.some((name) => name.startsWith("xl/drawings/"))).toBe(true);
  expect(hasDrawnAdditions(await written)).toBe(false);
});

test.each(["xl/comments1.xml", "xl/comments/comments1.xml", "xl/threadedComments/threadedComment1.xml"])(
  "comments: %s",
  async (name) => {
    const bytes = await reportWith((parts) => {
      parts[name] = strToU8("<comments/>");
    });
    expect(hasDrawnAdditions(bytes)).toBe(true);
  },
);

test.each(["<xdr:sp macro=''/>", "<xdr:pic/>", "<xdr:cxnSp macro=''/>"])("%s in a drawing", async (shape) => {
  const bytes = await reportWith((parts) => {
    const [name = ""] = Object.keys(parts).filter((part) => /^xl\/drawings\/drawing\d+\.xml$/.test(part));
    const drawing = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(drawing.replace("</xdr:wsDr>", `${shape}</xdr:wsDr>`));
  });
  expect(hasDrawnAdditions(bytes)).toBe(true);
});
