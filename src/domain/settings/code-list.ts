/** The lists of codes (区分) that an office may rename, extend and group on 設定. */
export type CodeListId =
  | "sex"
  | "ageBand"
  | "route"
  | "topic"
  | "contactMethod"
  | "planCategory"
  | "closureReason"
  | "foodCategory"
  | "schoolYear"
  | "employmentOutcome"
  | "employmentMenu"
  | "companyPlacement"
  | "workPreparationSupport"
  | "loanOrGoods"
  | "activityCategory"
  | "activityStaff"
  | "caseStoryCategory";

/** One code. `id` is permanent: earlier years, aliases and JSON use it; renaming keeps it. */
export interface Code {
  readonly id: string;
  readonly label: string;
  /** The label over the lines of a table's header cell. */
  readonly printedLines: readonly string[];
  /** Other spellings that mean this code. */
  readonly aliases: readonly string[];
  /** The group that it is printed under with a subtotal. */
  readonly group?: CodeGroup;
  /** Its column is printed only where a record has it. */
  readonly onlyWhereUsed?: true;
}

export interface CodeGroup {
  /** The id of the subtotal's column. */
  readonly id: string;
  readonly label: string;
}

export interface CodeList {
  readonly id: CodeListId;
  /** Its name on 設定, after `区分 `. */
  readonly label: string;
  readonly codes: readonly Code[];
}

export type CodeLists = Readonly<Record<CodeListId, CodeList>>;
