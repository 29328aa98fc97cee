import { CELL_CASES } from "./cell-cases";
import { CHART_CASES } from "./chart-cases";
import type { ConformanceCase, ConformanceCases } from "./conformance-case";
import { FORMAT_CASES } from "./format-cases";
import { INPUT_CASES } from "./input-cases";
import { LAYOUT_CASES } from "./layout-cases";

/** A variant of the plan without a case does not compile. */
export const CASES_BY_VARIANT: ConformanceCases = {
  ...CELL_CASES,
  ...FORMAT_CASES,
  ...LAYOUT_CASES,
  ...INPUT_CASES,
  ...CHART_CASES,
};

/** What every bridge is put through: written, read back by the host's own means, compared. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = Object.values(CASES_BY_VARIANT).flat();
