import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import { all, first } from "../hosts/xlsx-file/read-xml";
import { WorkbookParts } from "../hosts/xlsx-file/workbook-parts";
import { recalculate } from "./libreoffice";
import { reportOfSample } from "./report-of-sample";

const LIBREOFFICE_MILLISECONDS = 120_000;

/** A year that stops in October, and in which August's intakes are missing. */
const isKept = (sheet: string) => !/_(R1\.1[12]|R2\.[123])$/.test(sheet) && sheet !== "相談_R1.8";

/**
 * LibreOffice decides by what it finds in the cells whether a line has gaps: where it finds formulas that give
 * no number, it draws them as 0, whatever the file says.
 */
test(
  "months without a figure are gaps in the trend line, not zeros",
  async () => {
    const { plan } = await reportOfSample("sum-to-100", isKept);
    const calculated = new WorkbookParts(await recalculate(await writeWorkbook(plan, "")));
    const chart = calculated.part("xl/charts/chart1.xml");
    expect(first(chart, "c:lineChart")).toBeDefined();
    expect(first(chart, "c:dispBlanksAs")?.attributes.val).toBe("gap");
    const months = all(chart, "c:val").map((values) =>
      all(values, "c:pt").map(({ attributes }) => Number(attributes.idx)),
    );
    const [intakes, closures, stock] = months;
    expect(intakes).toEqual([0, 1, 2, 3, 5, 6]);
    expect(closures).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(stock?.at(-1)).toBeLessThanOrEqual(6);
  },
  LIBREOFFICE_MILLISECONDS,
);
