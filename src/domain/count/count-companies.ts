import { valueOf, type FieldReading } from "../records/field-reading";
import type { SeveralCodes } from "../records/record-fields";
import type { YearDataset } from "../records/year-dataset";
import type { CodeList } from "../settings/code-list";
import { visitedCompanies, type CompanyVisit, type VisitedCompany } from "./company-names";
import type { Figure } from "./figure";
import { recordsOfYear } from "./records-of-year";
import type { Tally } from "./tally";

/** 企業開拓 of the year: companies, however often each was visited. */
export interface CompanyCounts {
  readonly visited: Figure;
  /** 受入可能, by what for. */
  readonly acceptable: Tally;
  /** 受入実績あり, by what for. */
  readonly accepted: Tally;
}

type Companies = readonly VisitedCompany[];

function figureOf(companies: Companies): Figure {
  return {
    value: companies.length,
    records: companies.flatMap(({ visits }) => visits.map(({ ref }) => ref)),
  };
}

function companiesBy(
  { codes }: CodeList,
  companies: Companies,
  field: (visit: CompanyVisit) => FieldReading<SeveralCodes>,
): Tally {
  const withCode = (id: string): Companies =>
    companies.flatMap((company) => {
      const visits = company.visits.filter((visit) => valueOf(field(visit))?.known.includes(id));
      return visits.length > 0 ? [{ ...company, visits }] : [];
    });
  return new Map(codes.map(({ id }) => [id, figureOf(withCode(id))]));
}

/** Null where the year has no sheet. */
export function countCompanies(dataset: YearDataset): CompanyCounts | null {
  const { covered, records } = recordsOfYear(dataset, "companyDevelopment");
  if (!covered) return null;
  const { companyPlacement } = dataset.settings.codeLists;
  const companies = visitedCompanies(records);
  return {
    visited: figureOf(companies),
    acceptable: companiesBy(companyPlacement, companies, ({ fields }) => fields.acceptable),
    accepted: companiesBy(companyPlacement, companies, ({ fields }) => fields.accepted),
  };
}
