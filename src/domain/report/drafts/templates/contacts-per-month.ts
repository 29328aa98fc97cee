import { REPORT_TEXTS } from "../../report-texts";
import { monthlyAverageFact, quotientFact, sumFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence, type DraftSentence, type DraftSource } from "../draft-sentence";
import type { DraftSubject, DraftTemplate } from "../draft-template";
import { columnOf, isOfWholeYear, yearFigure } from "../table-figures";

function wholeYear({ table }: DraftSubject, id: string): DraftSource | undefined {
  const column = columnOf(table, id);
  return column && isOfWholeYear(table, column) ? yearFigure(table, table.year, column) : undefined;
}

/** The cases that there were in the year: those open at its beginning, and the new ones. */
function casesOf(subject: DraftSubject): readonly DraftSource[] {
  const { opening } = subject.table;
  const intakes = wholeYear(subject, "new_total");
  if (opening === null || !intakes) return [];
  const name = { row: { of: "opening", label: REPORT_TEXTS.openingCaseload }, measure: "count" } as const;
  return [{ from: "figure", section: subject.table.id, name, value: opening }, intakes];
}

function perCase(subject: DraftSubject, contacts: DraftSource): readonly DraftSentence[] {
  const cases = casesOf(subject);
  if (cases.reduce((sum, { value }) => sum + value, 0) < LEAST_COUNT) return [];
  return [
    draftSentence("contacts-per-case", [
      "延べ対応件数は",
      valueFact(contacts),
      "件で、前年度末件数と新規相談受付件数を合わせた",
      sumFact(cases),
      "件に対して、1件あたり平均",
      quotientFact(contacts, cases),
      "件となっている。",
    ]),
  ];
}

/** 延べ対応件数は、1か月平均257.8件となっている。 … 1件あたり平均8.3件となっている。 */
export const contactsPerMonth: DraftTemplate = {
  id: "contacts-per-month",
  statement: "how many contacts there are a month, and to each case",
  serves: ({ id }) => id === "2-1",
  sentences: (subject) => {
    const contacts = wholeYear(subject, "contacts");
    if (!contacts || contacts.value < LEAST_COUNT) return [];
    return [
      draftSentence("contacts-per-month", [
        "延べ対応件数は、1か月平均",
        monthlyAverageFact(contacts),
        "件となっている。",
      ]),
      ...perCase(subject, contacts),
    ];
  },
};
