import { randomOf } from "../../fixtures/offices/office-year";
import type { WrittenReport } from "../../fixtures/written-reports";
import { CELL_TAMPERINGS } from "./cell-tamperings";
import { CODE_TAMPERINGS } from "./code-tamperings";
import { LINE_TAMPERINGS } from "./line-tamperings";
import { REMOVALS } from "./removed-areas";
import { figureInSentence } from "./sentence-tampering";
import { TamperTargets } from "./tamper-targets";
import type { Chance, TamperedReport, Tampering, TamperingKind, TamperingOf } from "./tampering";

const TAMPERINGS: Readonly<Record<TamperingKind, TamperingOf>> = {
  ...CELL_TAMPERINGS,
  ...LINE_TAMPERINGS,
  ...CODE_TAMPERINGS,
  ...REMOVALS,
  "a figure in a sentence": figureInSentence,
};

/** Does one thing to a report, the same for a seed everywhere. */
export class Tamperer {
  private readonly report: TamperedReport;

  constructor(written: WrittenReport) {
    this.report = { written, targets: new TamperTargets(written) };
  }

  tamper(kind: TamperingKind, seed: number): Tampering {
    const random = randomOf(seed);
    const oneOf: Chance["oneOf"] = (choices) => {
      const chosen = choices[Math.floor(random() * choices.length)];
      if (chosen === undefined) throw new Error(`nothing for ${kind}`);
      return chosen;
    };
    return TAMPERINGS[kind](this.report, { random, oneOf });
  }
}
