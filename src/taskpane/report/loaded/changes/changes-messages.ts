import type { FollowingReference, TextChange } from "../../../../app/report-changes/report-change";

/** The words of what building would change. Numbers come formatted. */
export interface ChangesMessages {
  readonly note: string;
  readonly none: string;
  readonly figures: (count: string) => string;
  readonly texts: (count: string) => string;
  readonly textWhat: Readonly<Record<TextChange["what"], string>>;
  readonly references: (count: string) => string;
  readonly follows: Readonly<Record<FollowingReference["follows"], (to: string) => string>>;
  readonly becomes: string;
}
