import type { LookReason } from "../../domain/cases/case-to-look-at";

/** The words of 気になるケース; numbers come formatted. */
export interface CasesMessages {
  readonly open: string;
  readonly openCount: (count: string) => string;
  readonly heading: string;
  readonly on: (date: string) => string;
  readonly limitsOn: string;
  readonly none: string;
  /** A group's heading, by its limit. */
  readonly groups: Readonly<Record<LookReason["why"], (limit: string) => string>>;
  readonly group: (name: string, count: string) => string;
  readonly neverContacted: string;
  readonly since: (date: string) => string;
  readonly planDue: (made: string, due: string) => string;
  readonly yen: (yen: string) => string;
  readonly goTo: (number: string, place: string) => string;
}
