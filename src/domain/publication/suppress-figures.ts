import type { AnnualReport } from "../report/annual-report";
import type { FigureKey } from "./figure-key";
import { maskReportWords, type MaskText } from "./mask-report-words";
import { maskSentences } from "./mask-sentences";
import { chooseHidden } from "./choose-hidden";
import { figureRelations } from "./figure-relations";
import { hiddenNumbers } from "./hidden-numbers";
import { hideFigures } from "./hide-figures";
import { publishedFigures, type PublishedFigure } from "./published-figures";
import type { SuppressionFacts } from "./relations-across-tables";
import { saidFigures, spokenLabels } from "./said-figures";
import { suppressionProblem } from "./suppression-problem";
import { SMALLEST_BELOW, type SuppressionRule } from "./suppression-rule";

/**
 * A report without small counts.
 *
 * ＊ stands in: every `Figure` with `hidden` (months, years, earlier years, lists, headings of lists, statements);
 * the percent cell below such a figure, and every percent of a row whose total is hidden (`shares` has null there: the
 * table says by its hidden figures that this null is ＊ and no －); words of a month (7-1 内容) and notes, which hold
 * their ＊ already. `opening` is null where it is hidden. The records behind a hidden figure are gone with it.
 */
export interface SuppressedReport {
  readonly report: AnnualReport;
  /** The staff's words by their key, the numbers in them that say a hidden figure masked. */
  readonly words: ReadonlyMap<string, string>;
  /** How many figures are hidden, and of how many. */
  readonly hidden: number;
  readonly figures: number;
  /** Sections of which hardly anything is left. */
  readonly almostAllHidden: readonly string[];
  /** False where a hidden figure could be worked out still: then nothing is to be published. */
  readonly isSafe: boolean;
}

/** Of whose figures that are not zero so much is hidden, of it hardly anything is left. */
const ALMOST_ALL = 0.8;

function almostAllHidden(
  figures: readonly PublishedFigure[],
  hidden: ReadonlySet<FigureKey>,
): readonly string[] {
  const sections = [...new Set(figures.map(({ section }) => section))];
  return sections.filter((id) => {
    const own = figures.filter(({ section, value }) => section === id && value !== 0);
    return own.length > 0 && own.filter(({ key }) => hidden.has(key)).length >= ALMOST_ALL * own.length;
  });
}

/** How the texts of a report are masked; `figures` are its own before anything was hidden. */
function maskOf(
  report: AnnualReport,
  figures: readonly PublishedFigure[],
  hidden: ReadonlySet<FigureKey>,
): MaskText {
  const said = saidFigures(report, figures, hidden);
  const named = figures
    .filter(({ key, value }) => value > 0 && hidden.has(key))
    .map(({ value, labels }) => ({ value, labels: spokenLabels(labels) }));
  const numbers = hiddenNumbers(report, figures, hidden);
  return (section, text) => {
    const [ownSaid, ownNumbers] = [said.get(section), numbers.get(section)];
    const own = ownSaid && ownNumbers && { said: ownSaid, numbers: ownNumbers };
    return maskSentences(text, own, named);
  };
}

/** Words stand under their section and area: `2-1 analysis`. */
function sectionOfWords(key: string): string {
  return key.split(" ")[0] ?? key;
}

/**
 * Hides small counts, and what would give one away. A rule below the smallest hides as the smallest does: the command
 * line and the pane refuse it before.
 */
export function suppressReport(
  report: AnnualReport,
  words: ReadonlyMap<string, string>,
  rule: SuppressionRule,
  facts: SuppressionFacts,
): SuppressedReport {
  const figures = publishedFigures(report);
  const problem = suppressionProblem(figures, figureRelations(report, figures, facts));
  const { hidden, withoutWitness } = chooseHidden(problem, { below: Math.max(rule.below, SMALLEST_BELOW) });
  const mask = maskOf(report, figures, hidden);
  return {
    report: maskReportWords(hideFigures(report, hidden), mask),
    words: new Map([...words].map(([key, text]) => [key, mask(sectionOfWords(key), text)])),
    hidden: hidden.size,
    figures: figures.length,
    almostAllHidden: almostAllHidden(figures, hidden),
    isSafe: withoutWitness.length === 0,
  };
}
