import { isComplete, type KindMatch, type TableMatch } from "./find-tables";
import type { HeaderMatch } from "./match-header";
import { isOptionalKind, RECORD_KIND_IDS, type RecordKindId } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import { hasSign } from "./sign-of-kind";
import { boundColumns } from "./sheet-binding";

/** What a table's header was taken for. */
export type KindChoice =
  | { readonly chosen: readonly KindMatch[]; readonly beside: readonly KindMatch[] }
  | { readonly unsure: readonly RecordKindId[] };

/** The columns that say what a record of the kind is: all but 受付番号, which joins the kinds. */
function ownColumns({ kind, match }: KindMatch): ReadonlySet<number> {
  const { sharedColumns } = RECORD_KINDS[kind];
  const own = [...match.columns].filter(([field]) => !sharedColumns.includes(field));
  return new Set(own.flatMap(([, bound]) => boundColumns(bound)));
}

function requiredShare({ kind, match }: KindMatch): number {
  const { required } = RECORD_KINDS[kind];
  return (required.length - match.missing.length) / required.length;
}

function score(match: KindMatch): number {
  const named = (match.nameWord === undefined ? 0 : 30) + (match.titleWord === undefined ? 0 : 20);
  // What only a column's values say speaks less for a kind than its header.
  return requiredShare(match) * 100 + named + match.match.found - match.match.byValues.length * 10;
}

/** Where two kinds claim one column, only the better is the table's; where neither is better, both stay out. */
function withoutConflicts(matches: readonly KindMatch[]): readonly KindMatch[] | "tie" {
  const kept: KindMatch[] = [];
  for (const match of [...matches].sort((a, b) => score(b) - score(a))) {
    const own = ownColumns(match);
    const rival = kept.find((other) => [...ownColumns(other)].some((column) => own.has(column)));
    if (rival && score(rival) === score(match)) return "tie";
    if (!rival) kept.push(match);
  }
  return kept.sort((a, b) => RECORD_KIND_IDS.indexOf(a.kind) - RECORD_KIND_IDS.indexOf(b.kind));
}

/** True where half of a kind's required columns are there. */
function hasHalf(match: KindMatch): boolean {
  return requiredShare(match) >= 0.5 && match.match.found >= 2;
}

/**
 * A kind without its sign gives way to every other of which the sheet's name or columns speak: a list of intakes with
 * 氏名 and 学年 is no attendance book, and its people are no pupils.
 */
function givesWay({ kind, match, nameWord }: KindMatch, { kinds }: TableMatch): boolean {
  const isNamed = nameWord !== undefined;
  const isRival = (other: KindMatch): boolean =>
    other.kind !== kind &&
    !RECORD_KINDS[other.kind].onlyByName &&
    (isComplete(other) || (other.nameWord !== undefined && (!isNamed || hasHalf(other))));
  return !hasSign(RECORD_KINDS[kind], match) && kinds.some(isRival);
}

/** A sheet of all steps of a case: its name says so, or nothing of one kind. */
const LEDGER = /台帳|一覧|名簿|管理|総括|ケース/;

/**
 * Half of the columns under a name that says what the sheet is; without such a name, and for a kind that an office
 * need not keep, it is a question.
 */
function partial(table: TableMatch): KindChoice | undefined {
  const halves = table.kinds.filter(hasHalf).sort((a, b) => score(b) - score(a));
  const withHeader = halves.filter(({ kind }) => !RECORD_KINDS[kind].onlyByName);
  const [best, second] = withHeader.filter((match) => !givesWay(match, table));
  if (!best) {
    if (withHeader.length > 0) return { unsure: withHeader.map(({ kind }) => kind) };
    const optional = halves.filter(({ kind, nameWord }) => isOptionalKind(kind) && nameWord !== undefined);
    return optional.length > 0 ? { unsure: optional.map(({ kind }) => kind) } : undefined;
  }
  const isNamed = best.nameWord !== undefined || best.titleWord !== undefined;
  if (isNamed && !(second && score(second) === score(best))) return { chosen: [best], beside: [] };
  return { unsure: withHeader.map(({ kind }) => kind) };
}

/** An optional kind gives way to a usual one of which the sheet's name speaks and the table has half. */
function isPartOfNamed(table: TableMatch, complete: readonly KindMatch[]): boolean {
  const found = partial(table);
  return (
    complete.every(({ kind }) => isOptionalKind(kind)) &&
    found !== undefined &&
    "chosen" in found &&
    found.chosen.some(({ nameWord }) => nameWord !== undefined)
  );
}

/** Decides which kinds a table feeds; `beside`: kinds that a sheet named after another one has columns of. */
export function chooseKinds(sheetName: string, table: TableMatch): KindChoice | undefined {
  const whole = table.kinds.filter((match) => isComplete(match) && !givesWay(match, table));
  const withHeader = whole.filter(({ kind }) => !RECORD_KINDS[kind].onlyByName);
  const complete = withHeader.length > 0 ? withHeader : whole;
  if (complete.length === 0 || isPartOfNamed(table, complete)) return partial(table);
  const kinds = withoutConflicts(complete);
  if (kinds === "tie") return { unsure: complete.map(({ kind }) => kind) };
  const named = kinds.filter(({ nameWord }) => nameWord !== undefined);
  const [only] = named;
  if (kinds.length === 1 || named.length !== 1 || !only || LEDGER.test(sheetName)) {
    return { chosen: kinds, beside: [] };
  }
  return { chosen: [only], beside: kinds.filter((kind) => kind !== only) };
}

/** 0 … 1: how much speaks for a kind. Below a half it would be a question. */
export function confidenceOf(match: KindMatch): number {
  const words = (match.nameWord === undefined ? 0 : 0.1) + (match.titleWord === undefined ? 0 : 0.05);
  const byValues = match.match.byValues.length * 0.1;
  return Math.min(1, Math.max(0, requiredShare(match) * 0.85 + words - byValues));
}

/** Filled columns that a match of the table reads. */
export function readColumns(matches: readonly { readonly match: HeaderMatch }[]): ReadonlySet<number> {
  return new Set(matches.flatMap(({ match }) => [...match.columns.values()].flatMap(boundColumns)));
}
