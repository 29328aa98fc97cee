import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import { textKey } from "../text/text-key";

export type CompanyVisit = KindRecord<"companyDevelopment">;

/** （株） and ㈱ are short for 株式会社, as `textKey` leaves them. */
const LEGAL_FORMS: readonly (readonly [short: string, whole: string])[] = [
  ["(株)", "株式会社"],
  ["(有)", "有限会社"],
  ["(同)", "合同会社"],
];

/** A company's name by which it is known again: 株式会社Ａ and Ａ株式会社 are two. */
function nameKey(name: string): string {
  return LEGAL_FORMS.reduce((key, [short, whole]) => key.replace(short, whole), textKey(name));
}

/** The name without the legal form before or behind it; undefined where it has none, or is nothing else. */
function bareKey(key: string): string | undefined {
  for (const [, form] of LEGAL_FORMS) {
    if (key.length === form.length) continue;
    if (key.startsWith(form)) return key.slice(form.length);
    if (key.endsWith(form)) return key.slice(0, -form.length);
  }
  return undefined;
}

function keyOf({ fields }: CompanyVisit): string | undefined {
  const name = valueOf(fields.company);
  return name === undefined ? undefined : nameKey(name);
}

/** The companies with a legal form, by their name without it. */
function companiesByBareName(visits: readonly CompanyVisit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const companies = new Map<string, Set<string>>();
  for (const visit of visits) {
    const key = keyOf(visit);
    const bare = key === undefined ? undefined : bareKey(key);
    if (key === undefined || bare === undefined) continue;
    const known = companies.get(bare);
    if (known) known.add(key);
    else companies.set(bare, new Set([key]));
  }
  return companies;
}

/** A company of some visits. */
export interface VisitedCompany {
  readonly visits: readonly CompanyVisit[];
  /** Those whose name lacks the legal form that the others have. */
  readonly withoutForm: readonly CompanyVisit[];
}

/**
 * The companies visited, each once. A name without a legal form is that of the company that has the same name with
 * one, where there is exactly one such; a visit that names no company is to one of its own.
 */
export function visitedCompanies(visits: readonly CompanyVisit[]): readonly VisitedCompany[] {
  const byBareName = companiesByBareName(visits);
  const companies = new Map<string, { visits: CompanyVisit[]; withoutForm: CompanyVisit[] }>();
  for (const visit of visits) {
    const key = keyOf(visit);
    const [only, ...others] = key === undefined ? [] : (byBareName.get(key) ?? []);
    const isJoined = only !== undefined && others.length === 0;
    const name = isJoined ? only : key;
    const id = name === undefined ? `row ${visit.ref.sheet}!${visit.ref.row}` : `company ${name}`;
    const company = companies.get(id) ?? { visits: [], withoutForm: [] };
    company.visits.push(visit);
    if (isJoined) company.withoutForm.push(visit);
    companies.set(id, company);
  }
  return [...companies.values()];
}
