import type { SheetSnapshot } from "../../grid/sheet-snapshot";
import { textKey } from "../../text/text-key";
import type { OfficeSettings } from "../office-settings";
import { settingRows, type SettingRow } from "../setting-rows";
import type { CheckLog, CheckLogIssue, LoggedClose, LoggedFix, LoggedReason } from "./check-log";
import { CHECK_LOG_ITEMS, type CheckLogColumn, type CheckLogItem } from "./check-log-items";
import { logIssue, logRowTexts, type LogRowTexts } from "./log-row-texts";
import {
  readClosedFigures,
  readClosedKind,
  readReopening,
  readRestatement,
  type CloseEntry,
  type ReopenEntry,
  type RestatedEntry,
} from "./read-close-entry";
import { readFix, readFixTakenBack, type FixEntry, type FixTakenBackEntry } from "./read-fix-entry";
import {
  readSettled,
  readSettledTakenBack,
  type SettledEntry,
  type SettledTakenBackEntry,
} from "./read-settled-entry";

/** The form in which rows are written; those of the first, which shows figures by their ids, are read too. */
export const CHECK_LOG_VERSION = "2";
const READ_VERSIONS: readonly string[] = ["1", CHECK_LOG_VERSION];

interface VersionEntry {
  readonly of: "version";
  readonly version: string;
  readonly salt: string;
}

type Entry =
  | VersionEntry
  | SettledEntry
  | SettledTakenBackEntry
  | CloseEntry
  | ReopenEntry
  | RestatedEntry
  | FixEntry
  | FixTakenBackEntry;

function readVersion({ text, marks: [salt] }: LogRowTexts): VersionEntry | CheckLogColumn {
  const version = text("what");
  if (!READ_VERSIONS.includes(version)) return "what";
  return salt === undefined ? "marks" : { of: "version", version, salt };
}

/** A row's entry, or the column that is not understood. */
const READERS: Readonly<Record<CheckLogItem, (row: LogRowTexts) => Entry | CheckLogColumn>> = {
  [CHECK_LOG_ITEMS.version]: readVersion,
  [CHECK_LOG_ITEMS.settled]: readSettled,
  [CHECK_LOG_ITEMS.settledTakenBack]: readSettledTakenBack,
  [CHECK_LOG_ITEMS.closed]: readClosedKind,
  [CHECK_LOG_ITEMS.closedFigures]: readClosedFigures,
  [CHECK_LOG_ITEMS.reopened]: readReopening,
  [CHECK_LOG_ITEMS.restated]: readRestatement,
  [CHECK_LOG_ITEMS.fixed]: readFix,
  [CHECK_LOG_ITEMS.fixTakenBack]: readFixTakenBack,
};

const BY_NAME = new Map(Object.entries(READERS).map(([item, reader]) => [textKey(item), reader]));

function readRow(row: SettingRow): Entry | CheckLogIssue {
  const entry = BY_NAME.get(textKey(row.item))?.(logRowTexts(row));
  if (entry === undefined) return logIssue(row);
  return typeof entry === "string" ? logIssue(row, entry) : entry;
}

/** Whatever order the rows stand in: a reason holds where it was given more often than taken back. */
function standingReasons(entries: readonly Entry[]): readonly LoggedReason[] {
  const given = new Map<string, { readonly reason: LoggedReason; times: number }>();
  const keyOf = ({ fiscalYear, key }: { readonly fiscalYear: number; readonly key: string }) =>
    `${fiscalYear} ${key}`;
  for (const entry of entries) {
    if (entry.of !== "settled") continue;
    const times = (given.get(keyOf(entry.reason))?.times ?? 0) + 1;
    given.set(keyOf(entry.reason), { reason: entry.reason, times });
  }
  for (const entry of entries) {
    const found = entry.of === "settledTakenBack" ? given.get(keyOf(entry)) : undefined;
    if (found) found.times--;
  }
  return [...given.values()].filter(({ times }) => times > 0).map(({ reason }) => reason);
}

function withRow(close: LoggedClose | undefined, entry: CloseEntry): LoggedClose {
  const { id, month, on, by, confirmedBy, kind, section } = entry;
  const base = close ?? { id, month, on, by, confirmedBy, kinds: [], figures: new Map() };
  return {
    ...base,
    kinds: kind ? [...base.kinds, kind] : base.kinds,
    figures: section ? new Map([...base.figures, [section.id, section.figures]]) : base.figures,
  };
}

function closesOf(entries: readonly Entry[]): ReadonlyMap<string, LoggedClose> {
  const closes = new Map<string, LoggedClose>();
  for (const entry of entries)
    if (entry.of === "closed") closes.set(entry.id, withRow(closes.get(entry.id), entry));
  for (const entry of entries) {
    const close = entry.of === "reopened" ? closes.get(entry.id) : undefined;
    if (close && entry.of === "reopened") closes.set(entry.id, { ...close, reopened: entry.reopening });
  }
  return closes;
}

function fixesOf(entries: readonly Entry[]): ReadonlyMap<string, readonly LoggedFix[]> {
  const fixes = new Map<string, readonly LoggedFix[]>();
  for (const entry of entries)
    if (entry.of === "fixed") fixes.set(entry.step, [...(fixes.get(entry.step) ?? []), entry.fix]);
  return fixes;
}

/** 点検の記録 → what was settled, closed and corrected. A row that is not understood is an issue, and no more. */
export function readCheckLog(sheet: SheetSnapshot): CheckLog {
  const read = settingRows(sheet).map(readRow);
  const entries = read.flatMap((each) => ("of" in each ? [each] : []));
  const versions = entries.flatMap((entry) => (entry.of === "version" ? [entry] : []));
  const [{ salt } = { salt: undefined }] = versions;
  return {
    sheet: sheet.name,
    ...(salt !== undefined && { salt }),
    isOfThisVersion: versions.some(({ version }) => version === CHECK_LOG_VERSION),
    reasons: standingReasons(entries),
    closes: closesOf(entries),
    restatements: entries.flatMap((entry) => (entry.of === "restated" ? [entry.restatement] : [])),
    fixes: fixesOf(entries),
    takenBack: new Set(entries.flatMap((entry) => (entry.of === "fixTakenBack" ? [entry.step] : []))),
    issues: read.flatMap((each) => ("of" in each ? [] : [each])),
  };
}

export function withCheckLog(settings: OfficeSettings, sheet: SheetSnapshot): OfficeSettings {
  return { ...settings, checkLog: readCheckLog(sheet) };
}
