import type { FiscalYear } from "../calendar/fiscal-year";
import { cellAddress } from "../grid/cell-address";
import type { CheckLog, LoggedReason } from "../settings/check-log/check-log";
import { logMark } from "../settings/check-log/log-mark";
import type { Finding } from "./finding";
import { anchorOfKey } from "./finding-key";
import type { ResolvedPlace } from "./place";
import type { Settlement } from "./settlement";

/** True for a finding that the office has settled: it does not count. */
export function isSettled({ settlement }: Finding): boolean {
  return settlement?.state === "settled";
}

/** The findings that somebody has yet to look at. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !isSettled(finding));
}

/** A finding's place, as 点検の記録 has it. */
export function placeText({ sheet, cell }: ResolvedPlace): string {
  return [sheet, cell && cellAddress(cell)].filter(Boolean).join(" ");
}

/** What of a key stays when the record changes, as 点検の記録 has it. */
export function anchorMark(salt: string, key: string): string | undefined {
  const anchor = anchorOfKey(key);
  return anchor === undefined ? undefined : logMark(salt, anchor);
}

/** Alike for what is said of the same case, or of the same cell. */
function similarity({ rule, place, anchor }: Pick<LoggedReason, "rule" | "place" | "anchor">): string {
  return anchor ?? `${rule} ${place}`;
}

/** Reasons by a mark; each is given to one finding only. */
type Reasons = Map<string, LoggedReason[]>;

function reasonsBy(reasons: readonly LoggedReason[], mark: (reason: LoggedReason) => string): Reasons {
  const by: Reasons = new Map();
  for (const reason of reasons) {
    const present = by.get(mark(reason));
    if (present) present.push(reason);
    else by.set(mark(reason), [reason]);
  }
  return by;
}

function exactSettlement(
  reasons: readonly LoggedReason[],
  fiscalYear: FiscalYear,
): { readonly reason: LoggedReason; readonly settlement: Settlement } | undefined {
  const own = reasons.find((reason) => reason.fiscalYear === fiscalYear);
  const earlier = reasons.filter((reason) => reason.fiscalYear < fiscalYear);
  const reason = own ?? earlier.sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
  return reason && { reason, settlement: { state: own ? "settled" : "asked-again", reason } };
}

/** What was said of the same case or cell; of the year's own reasons first. */
function similarSettlement(reasons: LoggedReason[], fiscalYear: FiscalYear): Settlement | undefined {
  const own = reasons.findIndex((reason) => reason.fiscalYear === fiscalYear);
  const [reason] = own >= 0 ? reasons.splice(own, 1) : reasons.splice(0, 1);
  return reason && { state: own >= 0 ? "lapsed" : "asked-again", reason };
}

/**
 * Says of each finding how it stands with what the office has said of it: a reason holds for its own finding in
 * its own fiscal year. Where the record is another since, or in a later year, it is shown as a question.
 */
export function settleFindings(
  findings: readonly Finding[],
  { salt, reasons }: CheckLog,
  fiscalYear: FiscalYear,
): readonly Finding[] {
  if (salt === undefined || reasons.length === 0) return findings;
  const byKey = reasonsBy(reasons, ({ key }) => key);
  const exact = new Map<Finding, Settlement>();
  const used = new Set<string>();
  const mayBeSettled = findings.filter(({ severity }) => severity !== "error");
  for (const finding of mayBeSettled) {
    const found = exactSettlement(byKey.get(logMark(salt, finding.key)) ?? [], fiscalYear);
    if (!found) continue;
    exact.set(finding, found.settlement);
    used.add(found.reason.key);
  }
  const left = reasons.filter(({ key, fiscalYear: year }) => !used.has(key) && year <= fiscalYear);
  const byAnchor = reasonsBy(left, similarity);
  return findings.map((finding) => {
    if (finding.severity === "error") return finding;
    const similar = () => {
      const { rule, place, key } = finding;
      const like = similarity({ rule, place: placeText(place), anchor: anchorMark(salt, key) });
      const reasonsOfAnchor = byAnchor.get(like);
      return reasonsOfAnchor && similarSettlement(reasonsOfAnchor, fiscalYear);
    };
    const settlement = exact.get(finding) ?? similar();
    return settlement ? { ...finding, settlement } : finding;
  });
}
