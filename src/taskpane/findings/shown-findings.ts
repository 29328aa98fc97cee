import { cellAddress } from "../../domain/grid/cell-address";
import type { Finding } from "../../domain/rules/finding";
import { SEVERITIES, type Severity } from "../../domain/rules/severity";
import type { LocalisedText } from "../../domain/text/language";
import type { OpenFindings } from "./open-findings";

/** What a page lists: the month's own findings, those that concern the year or the workbook, and the settled ones. */
export interface ShownFindings {
  readonly own: readonly Finding[];
  readonly yearWide: readonly Finding[];
  readonly settled: readonly Finding[];
}

type TextOf = (text: LocalisedText) => string;

/** Widths and cases are all the same to whoever looks for something. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function says(finding: Finding, search: string, text: TextOf): boolean {
  const { sheet, cell } = finding.place;
  const words = [text(finding.message), sheet ?? "", cell ? cellAddress(cell) : ""];
  return plain(words.join(" ")).includes(search);
}

function isSettled({ settlement }: Finding): boolean {
  return settlement?.state === "settled";
}

/** The findings of the chosen kind that say what is looked for, of every severity. */
export function searchedFindings({ check, kind, search }: OpenFindings, text: TextOf): ShownFindings {
  const wanted = plain(search.trim());
  const found = check.findings.filter(
    (finding) => (kind === "all" || finding.kind === kind) && (wanted === "" || says(finding, wanted, text)),
  );
  const open = found.filter((finding) => !isSettled(finding));
  // Where a whole year was checked all are its own.
  const isOwn = ({ month }: Finding) => !check.month || month !== undefined;
  return {
    own: open.filter(isOwn),
    yearWide: open.filter((finding) => !isOwn(finding)),
    settled: found.filter(isSettled),
  };
}

/** The findings that all filters let through. */
export function shownFindings(open: OpenFindings, text: TextOf): ShownFindings {
  const { own, yearWide, settled } = searchedFindings(open, text);
  const isShown = ({ severity }: Finding) => open.severity === "all" || open.severity === severity;
  return { own: own.filter(isShown), yearWide: yearWide.filter(isShown), settled: settled.filter(isShown) };
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): ReadonlyMap<Severity, number> {
  return new Map(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  );
}
