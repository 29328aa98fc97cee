import { namedRows } from "../report/sentence-figures/named-rows";
import { plainText } from "../report/sentence-figures/plain-sentence";
import type { SaidFigure, SaidFigures } from "./said-figures";
import type { SaidNumber } from "./said-number";

const SHORTEST_LABEL = 2;

/** The figures of which a text says the label: where one label lies within another, of the longer. */
export function namedFigures(text: string, figures: readonly SaidFigure[]): readonly SaidFigure[] {
  const labels = [...new Set(figures.flatMap((figure) => figure.labels))]
    .filter(({ length }) => length >= SHORTEST_LABEL)
    .sort((a, b) => b.length - a.length);
  let rest = plainText(text);
  const named = new Set<string>();
  for (const label of labels) {
    const plain = plainText(label);
    if (!rest.includes(plain)) continue;
    named.add(label);
    rest = rest.replaceAll(plain, " ");
  }
  return figures.filter((figure) => figure.labels.some((label) => named.has(label)));
}

/** What a number is of: what its clause names, or else its sentence. */
export function subjectsOf(
  { clause, sentence }: SaidNumber,
  { figures }: SaidFigures,
): readonly SaidFigure[] {
  const inClause = namedFigures(clause, figures);
  return inClause.length > 0 ? inClause : namedFigures(sentence, figures);
}

/** The months and years of the report that a text names. */
export function rowsIn(text: string, { fiscalYear }: SaidFigures): readonly string[] {
  return namedRows(plainText(text), fiscalYear).flatMap(({ row }) => (row === undefined ? [] : [row]));
}

/** The figures of the rows that are named; where none is, of the year. */
export function inNamedRows(
  subjects: readonly SaidFigure[],
  { clause, sentence }: SaidNumber,
  section: SaidFigures,
): readonly SaidFigure[] {
  const inClause = rowsIn(clause, section);
  const named = inClause.length > 0 ? inClause : rowsIn(sentence, section);
  const rows = named.length > 0 ? named : [String(section.fiscalYear)];
  return subjects.filter(({ row }) => row === undefined || rows.includes(row));
}
