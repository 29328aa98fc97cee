import { valueOf, type FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { SeveralCodes } from "../records/record-fields";
import type { YearDataset } from "../records/year-dataset";
import type { CodeList } from "../settings/code-list";
import { textKey } from "../text/text-key";
import type { Figure } from "./figure";
import { recordsOfYear } from "./records-of-year";
import type { Tally } from "./tally";

type Visit = KindRecord<"companyDevelopment">;

/** 企業開拓 of the year: companies, however often each was visited. */
export interface CompanyCounts {
  readonly visited: Figure;
  /** 受入可能, by what for. */
  readonly acceptable: Tally;
  /** 受入実績あり, by what for. */
  readonly accepted: Tally;
}

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

/** A visit that names no company is to one of its own. */
function companyKey({ fields, ref }: Visit): string {
  const name = valueOf(fields.company);
  return name === undefined ? `row ${ref.sheet}!${ref.row}` : `company ${nameKey(name)}`;
}

function companiesOf(visits: readonly Visit[]): Figure {
  return { value: new Set(visits.map(companyKey)).size, records: visits.map(({ ref }) => ref) };
}

function companiesBy(
  { codes }: CodeList,
  visits: readonly Visit[],
  field: (visit: Visit) => FieldReading<SeveralCodes>,
): Tally {
  return new Map(
    codes.map(({ id }) => [
      id,
      companiesOf(visits.filter((visit) => valueOf(field(visit))?.known.includes(id))),
    ]),
  );
}

/** Null where the year has no sheet. */
export function countCompanies(dataset: YearDataset): CompanyCounts | null {
  const { covered, records } = recordsOfYear(dataset, "companyDevelopment");
  if (!covered) return null;
  const { companyPlacement } = dataset.settings.codeLists;
  return {
    visited: companiesOf(records),
    acceptable: companiesBy(companyPlacement, records, ({ fields }) => fields.acceptable),
    accepted: companiesBy(companyPlacement, records, ({ fields }) => fields.accepted),
  };
}
