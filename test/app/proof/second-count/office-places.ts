import { monthKey, type CalendarDate, type YearMonth } from "../../../../src/domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../../../src/domain/calendar/fiscal-year";
import {
  inMonth,
  type Closing,
  type Contact,
  type Handout,
  type Intake,
  type OfficeYear,
  type PlanEvent,
} from "../../../fixtures/offices/office-year";
import { label, longDate } from "../../../fixtures/offices/sheet-builder";
import { cellPlace, rowPlace } from "./drilled-report";

/** What happened, and the row in which the office wrote it down. */
export interface Written<T> {
  readonly fact: T;
  readonly place: string;
}

/** A kind of food of a handout. */
interface FoodGiven {
  readonly on: CalendarDate;
  readonly food: string;
}

/** A pupil in a month of service. */
export interface PupilOfMonth {
  readonly on: YearMonth;
  readonly schoolYear: string;
  /** By which row the pupil is known to be enrolled: one of those that a month has. */
  readonly isFirst: boolean;
  readonly isPresent: boolean;
}

/** The year of an office, each event with its row. */
export interface WrittenYear {
  readonly intakes: readonly Written<Intake>[];
  readonly contacts: readonly Written<Contact>[];
  readonly plans: readonly Written<PlanEvent>[];
  readonly closings: readonly Written<Closing>[];
  readonly food: readonly Written<FoodGiven>[];
  readonly pupils: readonly Written<PupilOfMonth>[];
  /** The headers over the sessions that were held in a month. */
  readonly sessions: readonly Written<{ readonly on: YearMonth }>[];
  /** Contacts of an office that keeps only ready totals: the cells that hold them. */
  readonly contactTotals?: readonly Written<{ readonly on: YearMonth; readonly method: string }>[];
}

interface Dated {
  readonly on: CalendarDate;
}

/** Sheets of a month, a row an event from the first on. */
function byMonth<T extends Dated>(
  year: OfficeYear,
  events: readonly T[],
  sheetOf: (month: YearMonth) => string,
  firstRow: (month: YearMonth) => number,
): readonly Written<T>[] {
  return monthsOfFiscalYear(year.fiscalYear).flatMap((month) =>
    inMonth(events, month).map((fact, index) => ({
      fact,
      place: rowPlace(sheetOf(month), firstRow(month) + index),
    })),
  );
}

function foodOf(handouts: readonly Written<Handout>[]): readonly Written<FoodGiven>[] {
  return handouts.flatMap(({ fact: { on, items }, place }) =>
    [...items.keys()].map((food) => ({ fact: { on, food }, place })),
  );
}

function isPresentIn({ sessions }: OfficeYear, pupil: string, month: YearMonth): boolean {
  return inMonth(sessions, month).some(({ isCancelled, present }) => !isCancelled && present.has(pupil));
}

function monthsOfService({ fiscalYear, sessions }: OfficeYear): readonly YearMonth[] {
  const served = new Set(sessions.map(({ on }) => monthKey(on)));
  return monthsOfFiscalYear(fiscalYear).filter((month) => served.has(monthKey(month)));
}

/** Books with a row a pupil: the row is that of each of its months. */
function pupilsInRows(
  year: OfficeYear,
  months: readonly YearMonth[],
  placeOf: (month: YearMonth, index: number) => string,
): readonly Written<PupilOfMonth>[] {
  return months.flatMap((on) =>
    year.pupils.map(({ name, schoolYear }, index) => ({
      fact: { on, schoolYear, isFirst: true, isPresent: isPresentIn(year, name, on) },
      place: placeOf(on, index),
    })),
  );
}

const twoDigits = (n: number) => String(n).padStart(2, "0");

function greenTown(year: OfficeYear): WrittenYear {
  const dashed = (month: YearMonth) => `${month.year}-${twoDigits(month.month)}`;
  const longMonth = (month: YearMonth) => longDate({ ...month, day: 1 }).replace(/月.*/, "月");
  const ofPupils = (month: YearMonth) => `学習支援 ${dashed(month)}`;
  const service = monthsOfService(year);
  return {
    intakes: byMonth(
      year,
      year.intakes,
      ({ month }) => `${month}月相談受付`,
      () => 4,
    ),
    contacts: byMonth(
      year,
      year.contacts,
      (month) => `${label(month)} 対応`,
      () => 2,
    ),
    plans: byMonth(
      year,
      year.plans,
      ({ month }) => `プラン（${month}月）`,
      () => 1,
    ),
    closings: byMonth(
      year,
      year.closings,
      (month) => `${longMonth(month)} 終結`,
      () => 2,
    ),
    food: foodOf(
      byMonth(
        year,
        year.handouts,
        (month) => `食料 ${dashed(month)}`,
        () => 1,
      ),
    ),
    pupils: pupilsInRows(year, service, (month, index) => rowPlace(ofPupils(month), 2 + index)),
    sessions: service.map((on) => ({ fact: { on }, place: rowPlace(ofPupils(on), 1) })),
  };
}

function mountainCouncil(year: OfficeYear): WrittenYear {
  const together = ({ month }: YearMonth) => `${month}月 プラン・終結`;
  const service = monthsOfService(year);
  const methods = ["電話・メール", "訪問・同行支援", "面談", "支援調整会議", "他機関との会議", "所内会議"];
  const totals = "支援方法 月別集計表";
  return {
    intakes: year.intakes.map((fact, index) => ({ fact, place: rowPlace("R4年度 新規相談", 3 + index) })),
    contacts: [],
    contactTotals: monthsOfFiscalYear(year.fiscalYear).flatMap((on, index) =>
      methods.map((method, column) => ({
        fact: { on, method },
        place: cellPlace({ sheet: totals, cell: { row: 2 + index, column: 1 + column } }),
      })),
    ),
    plans: byMonth(year, year.plans, together, () => 2),
    closings: byMonth(year, year.closings, together, (month) => 5 + inMonth(year.plans, month).length),
    food: foodOf(
      byMonth(
        year,
        year.handouts,
        (month) => `フードバンク ${label(month)}`,
        () => 2,
      ),
    ),
    pupils: pupilsInRows(year, service, (_, index) => rowPlace("学習支援出席簿", 2 + index)),
    sessions: service.map((on) => ({ fact: { on }, place: rowPlace("学習支援出席簿", 1) })),
  };
}

/** A row a pupil and session: the first of a month says who is enrolled. */
function pupilsOfSessions(year: OfficeYear): readonly Written<PupilOfMonth>[] {
  return year.sessions.flatMap(({ on, isCancelled, present }, at) =>
    year.pupils.map(({ name, schoolYear }, index) => ({
      fact: {
        on,
        schoolYear,
        isFirst: inMonth(year.sessions, on)[0]?.on === on,
        isPresent: !isCancelled && present.has(name),
      },
      place: rowPlace("学習会 出席記録", 1 + at * year.pupils.length + index),
    })),
  );
}

function seaCity(year: OfficeYear): WrittenYear {
  const ledger = "相談者台帳";
  // Below three rows of titles: a case of years ago, those that were carried, those of the year.
  const caseRows = [...year.carried, ...year.intakes.map(({ caseNumber }) => caseNumber)];
  const caseRow = (caseNumber: string) => rowPlace(ledger, 4 + caseRows.indexOf(caseNumber));
  const foods = year.handouts.flatMap(({ on, items }) => [...items.keys()].map((food) => ({ on, food })));
  return {
    intakes: year.intakes.map((fact) => ({ fact, place: caseRow(fact.caseNumber) })),
    contacts: year.contacts.map((fact, index) => ({
      fact,
      place: rowPlace("支援記録（令和元年度）", 1 + index),
    })),
    plans: year.plans.map((fact, index) => ({ fact, place: rowPlace("プラン一覧", 1 + index) })),
    closings: year.closings.map((fact) => ({ fact, place: caseRow(fact.caseNumber) })),
    food: foods.map((fact, index) => ({ fact, place: rowPlace("食料支給簿", 1 + index) })),
    pupils: pupilsOfSessions(year),
    sessions: monthsOfService(year).map((on) => ({ fact: { on }, place: rowPlace("学習会 出席記録", 0) })),
  };
}

/** By the office's name: where each writes down what happens. */
export const OFFICE_PLACES: Readonly<Record<string, (year: OfficeYear) => WrittenYear>> = {
  みどり町: greenTown,
  うみべ市: seaCity,
  やまかわ社協: mountainCouncil,
};
