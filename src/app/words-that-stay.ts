import type { AnnualReport } from "../domain/report/annual-report";
import { wordsKey } from "../sheets/lay-out-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { areaName } from "../sheets/report-names";
import type { SheetPlanMember } from "../sheets/sheet-plan";
import { furtherWordsParts, nameOfWordsPart, wordsIdOf, type WordsPart } from "../sheets/words-part";
import { isInside, writtenText } from "./filled-cells";
import type { PageArea, ReportPage } from "./report-pages";
import type { WordsPlace } from "./report-words";

/** The staff's words of an earlier report and where they stand, by `wordsKey`. */
export interface StandingWords {
  readonly words: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, readonly WordsPlace[]>;
}

/** The areas whose words go over pages, now or from now on. */
export function wordsOverPages(
  { places }: StandingWords,
  fiscalYear: number,
  pages: readonly ReportPage[],
): ReadonlySet<string> {
  const planned = new Set(pages.flatMap(({ areas }) => areas.map(({ name }) => name)));
  const over = [...places].filter(([key, parts]) => {
    const [section = "", id = ""] = key.split(" ");
    const next = furtherWordsParts(2).map((part) => areaName(fiscalYear, section, nameOfWordsPart(id, part)));
    return parts.length > 1 || next.some((name) => planned.has(name));
  });
  return new Set(over.map(([key]) => key));
}

/** What stands in each part of an area, by its name. */
function standingTexts(
  { fiscalYear }: AnnualReport,
  section: string,
  id: string,
  parts: readonly WordsPlace[],
): ReadonlyMap<string, string> {
  const nameOf = (part: WordsPart) => areaName(fiscalYear, section, nameOfWordsPart(id, part));
  return new Map(parts.map(({ part, sheet, range }) => [nameOf(part), writtenText(sheet, range)]));
}

/**
 * A page without the words that stay where they are: how their letters look is the staff's too. Of words that go over
 * pages, a part is written where it is no longer what stands there.
 */
export function withoutStandingWords(
  report: AnnualReport,
  standing: StandingWords,
  overPages: ReadonlySet<string>,
  { laidOut, areas }: ReportPage,
): LaidOutPage {
  const { section, plan } = laidOut;
  const ids = new Map<string, string>();
  for (const { id, blocks } of report.sections)
    for (const block of id === section ? blocks : [])
      if (block.kind === "words" && standing.words.has(wordsKey(section, block.id)))
        ids.set(areaName(report.fiscalYear, section, block.id), block.id);
  const staysAt = ({ name, role }: PageArea): ((text: string) => boolean) | undefined => {
    const id = role === "words" ? (ids.get(name) ?? ids.get(wordsIdOf(name))) : undefined;
    if (id === undefined) return undefined;
    const key = wordsKey(section, id);
    if (!overPages.has(key)) return () => true;
    const text = standingTexts(report, section, id, standing.places.get(key) ?? []).get(name);
    return (planned) => planned === text;
  };
  const stays = (member: SheetPlanMember): boolean => {
    if (member.kind !== "cells") return false;
    const area = areas.find(({ role, range }) => role === "words" && isInside(member.at, range));
    const [cell] = member.rows[0] ?? [];
    return (area && staysAt(area)?.(cell?.kind === "text" ? cell.text : "")) === true;
  };
  return { ...laidOut, plan: { ...plan, members: plan.members.filter((member) => !stays(member)) } };
}
