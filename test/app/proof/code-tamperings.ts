import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { bookOf, reportOf, type WrittenReport } from "../../fixtures/written-reports";
import { withRecodedRecord, withRenamedCode } from "./changed-codes";
import { printedChanges } from "./printed-cells";
import type { Tampering, TamperingKind, TamperingOf } from "./tampering";

/** Something that changes what the records make of the report, which stays as it is: tried until it does. */
function recounted(written: WrittenReport, change: () => WorkbookSnapshot): Tampering {
  for (let attempt = 0; attempt < 20; attempt++) {
    const workbook = change();
    const report = reportOf(bookOf(workbook, written.fiscalYear));
    const changes = printedChanges(written.report, report);
    if (changes.length === 0) continue;
    const causes = changes.filter(({ isResult }) => !isResult);
    return {
      report,
      workbook,
      // The categories of charts hold a code's name in their formula.
      named: causes
        .map(({ place, cell: { kind: of } }) =>
          of === "text" || of === "formula" ? `text ${place}` : `value ${place}`,
        )
        .sort(),
      followers: changes.flatMap(({ place, isResult }) => (isResult ? [place] : [])),
    };
  }
  throw new Error(`nothing that changes a figure`);
}

/** Codes that are others than when the report was written. */
export const CODE_TAMPERINGS = {
  "a renamed code": ({ written }, { oneOf }) => recounted(written, () => withRenamedCode(written, oneOf)),
  "a record's code": ({ written }, { oneOf }) => recounted(written, () => withRecodedRecord(written, oneOf)),
} as const satisfies Partial<Record<TamperingKind, TamperingOf>>;
