import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { countYear, type YearFigures } from "../domain/count/year-figures";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { buildReport } from "../domain/report/build-report";
import type { ReportSection } from "../domain/report/report-section";
import type { CodeListId } from "../domain/settings/code-list";
import type { OfficeSettings, SectionChoice } from "../domain/settings/office-settings";
import type { WorkbookWriter } from "./ports";
import type { Book } from "./read-book";
import type { CodeListOffer, SectionOffer, SectionOffers } from "./section-offer";
import { writingOfSettings } from "./writing-of-settings";

/** 事例 have no month: a table by month says nothing of them. */
const WITHOUT_MONTH: ReadonlySet<CodeListId> = new Set<CodeListId>(["caseStoryCategory"]);

function codeListOffers({ codeLists }: OfficeSettings): readonly CodeListOffer[] {
  return Object.values(codeLists)
    .filter(({ id }) => !WITHOUT_MONTH.has(id))
    .map(({ id, label }) => ({ id, label }));
}

function offerOf(
  { id, title, chapter, hasContents }: ReportSection,
  choice: SectionChoice | undefined,
  usualTitle: string | undefined,
): SectionOffer {
  return {
    choice: { id, title, isPrinted: choice?.isPrinted ?? true, ...(choice?.own && { own: choice.own }) },
    usualTitle: usualTitle ?? title,
    chapter,
    hasContents,
  };
}

/**
 * The sections of a year's report in the office's order, those that it does not print among them. Of several choices
 * of one section the first holds, as in the report.
 */
export function offerSections(
  { dataset }: Pick<Book, "dataset">,
  figures: YearFigures = countYear(dataset),
): SectionOffers {
  const { settings } = dataset;
  const sectionsWith = (sectionChoices: readonly SectionChoice[]) =>
    buildReport({ ...dataset, settings: { ...settings, sectionChoices } }, figures).sections;
  const choices = new Map(settings.sectionChoices.toReversed().map((choice) => [choice.id, choice]));
  const titles = new Map(sectionsWith([]).map(({ id, title }) => [id, title]));
  const all = sectionsWith(settings.sectionChoices.map((choice) => ({ ...choice, isPrinted: true })));
  return {
    sections: all.map((section) => offerOf(section, choices.get(section.id), titles.get(section.id))),
    codeLists: codeListOffers(settings),
  };
}

/** A section that is called as usual has no title of its own on 設定. */
function withOwnTitle(choice: SectionChoice, { sections }: SectionOffers): SectionChoice {
  const usual = sections.find(({ choice: { id, own } }) => id === choice.id && !own)?.usualTitle;
  return choice.title === usual ? { ...choice, title: "" } : choice;
}

/** Writes 報告書の構成 on 設定. Throws HostError. */
export async function chooseSections(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  sections: readonly SectionChoice[],
  offers: SectionOffers,
  writer: WorkbookWriter,
): Promise<{ readonly sheet: string }> {
  const sectionChoices = sections.map((choice) => withOwnTitle(choice, offers));
  const { sheet, writing } = writingOfSettings(workbook, fiscalYear, { sectionChoices });
  if (writing) await writer.write((session) => session.writeSheet(writing));
  return { sheet };
}
