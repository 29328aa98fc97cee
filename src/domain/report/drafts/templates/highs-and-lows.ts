import { valueFact } from "../draft-facts";
import { LEAST_COUNT, LEAST_DIFFERENCE_OF_PARTS, LEAST_MONTHS, MOST_EQUALS } from "../draft-limits";
import { draftSentence, type DraftParts, type DraftSentence, type DraftSource } from "../draft-sentence";
import type { DraftSubject, DraftTemplate } from "../draft-template";
import { unitOf, wordsOfColumn } from "../draft-words";
import { largest } from "../extremes";
import type { ReportColumn } from "../../report-column";
import type { MonthRow, SectionTable } from "../../section-table";
import { columnOf, monthFigure, monthsHeld, tellsSessions, totalColumn } from "../table-figures";

/** The columns of a section that are told month by month. */
function columnsToTell(table: SectionTable): readonly ReportColumn[] {
  switch (table.id) {
    case "2-1":
      return ["new_total", "contacts"].flatMap((id) => columnOf(table, id) ?? []);
    case "4-1":
      return [totalColumn(table) ?? []].flat();
    case "6-1":
      return [columnOf(table, "attended_total") ?? []].flat();
    default:
      return [];
  }
}

/** Where something is held, the months in which it was. */
function monthsToCompare(table: SectionTable, column: ReportColumn): readonly MonthRow[] {
  const months = tellsSessions(table) ? (monthsHeld(table) ?? []) : table.months;
  const isKnown = months.every((month) => monthFigure(table, month, column) !== undefined);
  return isKnown ? months : [];
}

interface CountOfMonth {
  readonly label: string;
  readonly count: DraftSource;
}

/** `R1.8が29件で`, `R1.5とR1.8がそれぞれ29件で`; undefined where too many months are equal. */
function monthsWith(months: readonly CountOfMonth[], unit: string): DraftParts | undefined {
  const [one, ...others] = months;
  if (!one || months.length > MOST_EQUALS) return undefined;
  const names = months.map(({ label }) => label).join("と");
  return [`${names}が${others.length > 0 ? "それぞれ" : ""}`, valueFact(one.count), `${unit}で`];
}

function sentenceOf(subject: DraftSubject, column: ReportColumn): readonly DraftSentence[] {
  const { table } = subject;
  const words = wordsOfColumn(subject, column);
  const compared = monthsToCompare(table, column);
  if (words === undefined || compared.length < LEAST_MONTHS) return [];
  const months = compared.flatMap((month): readonly CountOfMonth[] => {
    const count = monthFigure(table, month, column);
    return count ? [{ label: month.label, count }] : [];
  });
  const highs = largest(months, ({ count }) => count.value);
  const lows = largest(months, ({ count }) => -count.value);
  const [high = 0, low = 0] = [highs[0]?.count.value, lows[0]?.count.value];
  if (high < LEAST_COUNT || high - low < LEAST_DIFFERENCE_OF_PARTS) return [];
  const unit = unitOf(subject);
  const [most, fewest] = [monthsWith(highs, unit), monthsWith(lows, unit)];
  const lead = `${words}を${tellsSessions(table) ? "実施のあった月でみると" : "月別にみると"}、`;
  const sentence = (parts: DraftParts) => [draftSentence(`highs-and-lows:${column.id}`, [lead, ...parts])];
  if (most && fewest) return sentence([...most, "最も多く、", ...fewest, "最も少なくなっている。"]);
  if (most) return sentence([...most, "最も多くなっている。"]);
  return fewest ? sentence([...fewest, "最も少なくなっている。"]) : [];
}

/** 新規相談受付件数を月別にみると、R1.8が29件で最も多く、R2.2が9件で最も少なくなっている。 */
export const highsAndLows: DraftTemplate = {
  id: "highs-and-lows",
  statement: "the months with the most and the fewest",
  serves: (table) => columnsToTell(table).length > 0,
  sentences: (subject) => columnsToTell(subject.table).flatMap((column) => sentenceOf(subject, column)),
};
