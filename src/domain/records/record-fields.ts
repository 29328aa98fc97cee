import type { CalendarDate } from "../calendar/calendar-date";
import type { CellPosition } from "../grid/cell-address";
import type { AttendanceMark } from "../text/marks";
import type { FieldReading, SpecialReading } from "./field-reading";
import type { RecordKindId } from "./record-kind-id";

/** Several answers in one record: permanent ids of those that are known, texts of those that are not. */
export interface SeveralCodes {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** One food category of a handout, or one support of a session, and how many. */
export interface QuantityReading {
  readonly category: string;
  readonly quantity: FieldReading<number>;
}

/** One pupil on one session date; `date` is undefined where the header is no date. */
export interface SessionReading {
  readonly date: CalendarDate | undefined;
  readonly cell: CellPosition;
  readonly mark: AttendanceMark | "blank" | "unknown";
  readonly special?: SpecialReading;
}

export type ConsultationFields = {
  readonly receivedOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly sex: FieldReading<string>;
  readonly ageBand: FieldReading<string>;
  /** The band by 生年月日 or 年齢, where the row has these too. */
  readonly ageBeside: FieldReading<string>;
  readonly route: FieldReading<string>;
  readonly topics: FieldReading<SeveralCodes>;
};

export type ContactFields = {
  readonly contactedOn: FieldReading<CalendarDate>;
  /** Several in one meeting row. */
  readonly caseNumbers: FieldReading<readonly string[]>;
  readonly methods: FieldReading<SeveralCodes>;
  readonly times: FieldReading<number>;
};

export type PlanFields = {
  readonly madeOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly category: FieldReading<string>;
};

export type ClosureFields = {
  readonly closedOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly reason: FieldReading<string>;
};

export type FoodHandoutFields = {
  readonly handedOutOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly household: FieldReading<string>;
  readonly quantities: FieldReading<readonly QuantityReading[]>;
};

export type AttendanceFields = {
  /** Kept as written: compared, never shown in a finding. */
  readonly pupil: FieldReading<string>;
  readonly schoolYear: FieldReading<string>;
  readonly enrolledOn: FieldReading<CalendarDate>;
  readonly leftOn: FieldReading<CalendarDate>;
  readonly sessions: FieldReading<readonly SessionReading[]>;
};

export type CarriedCaseFields = {
  readonly caseNumber: FieldReading<string>;
};

export type EmploymentSupportFields = {
  readonly decidedOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly sex: FieldReading<string>;
  /** When employed. */
  readonly ageBand: FieldReading<string>;
  /** 就労, 増収. */
  readonly outcomes: FieldReading<SeveralCodes>;
  readonly menu: FieldReading<SeveralCodes>;
  /** 備考, as 3-1 prints it; never shown in a finding. */
  readonly remarks: FieldReading<string>;
};

export type CompanyDevelopmentFields = {
  readonly visitedOn: FieldReading<CalendarDate>;
  /** Kept as written: compared, never shown in a finding. */
  readonly company: FieldReading<string>;
  /** What the company would take people for. */
  readonly acceptable: FieldReading<SeveralCodes>;
  /** What it has taken people for. */
  readonly accepted: FieldReading<SeveralCodes>;
};

export type WorkPreparationFields = {
  readonly heldOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  /** A name: kept as written, compared, never shown in a finding. */
  readonly user: FieldReading<string>;
  /** One session may count under several. */
  readonly supports: FieldReading<readonly QuantityReading[]>;
};

export type HouseholdBudgetFields = {
  readonly startedOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly endedOn: FieldReading<CalendarDate>;
};

export type LoanOrGoodsFields = {
  readonly givenOn: FieldReading<CalendarDate>;
  readonly caseNumber: FieldReading<string>;
  readonly household: FieldReading<string>;
  readonly category: FieldReading<string>;
  /** Of a loan, and of goods where the office writes it. */
  readonly yen: FieldReading<number>;
  /** Of goods. */
  readonly contents: FieldReading<string>;
};

export type ActivityFields = {
  /** The first day. */
  readonly heldOn: FieldReading<CalendarDate>;
  /** The last day; the same for an activity of one day. */
  readonly heldUntil: FieldReading<CalendarDate>;
  readonly category: FieldReading<string>;
  readonly contents: FieldReading<string>;
  readonly staff: FieldReading<SeveralCodes>;
};

/** Texts that are printed, and never shown in a finding. */
export type CaseStoryFields = {
  readonly category: FieldReading<string>;
  readonly title: FieldReading<string>;
  readonly condition: FieldReading<string>;
  readonly support: FieldReading<string>;
  readonly analysis: FieldReading<string>;
  /** 同意・匿名化の確認: when, and by whom. */
  readonly consent: FieldReading<string>;
};

/** The fields of each kind of record, read. */
export interface RecordFields {
  readonly consultation: ConsultationFields;
  readonly contact: ContactFields;
  readonly plan: PlanFields;
  readonly closure: ClosureFields;
  readonly foodHandout: FoodHandoutFields;
  readonly attendance: AttendanceFields;
  readonly carriedCase: CarriedCaseFields;
  readonly employmentSupport: EmploymentSupportFields;
  readonly companyDevelopment: CompanyDevelopmentFields;
  readonly workPreparation: WorkPreparationFields;
  readonly householdBudget: HouseholdBudgetFields;
  readonly loanOrGoods: LoanOrGoodsFields;
  readonly activity: ActivityFields;
  readonly caseStory: CaseStoryFields;
}

type FieldNames = { readonly [K in RecordKindId]: keyof RecordFields[K] & string };

/** The names of a kind's fields; of several kinds, of any of them. */
export type FieldName<K extends RecordKindId> = FieldNames[K];
