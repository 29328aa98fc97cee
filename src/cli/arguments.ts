import {
  parseIsoDate,
  parseMonthKey,
  type CalendarDate,
  type YearMonth,
} from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { PeopleChoice } from "../domain/publication/people-in-total";
import { isUsableRule, type SuppressionRule } from "../domain/publication/suppression-rule";
import type { Rounding } from "../domain/settings/office-settings";
import type { Language } from "../domain/text/language";
import { readOptions, type OptionName, type OptionProblem } from "./options";

interface SharedArguments {
  readonly books: readonly string[];
  readonly format: "text" | "json";
  readonly language: Language;
  readonly today?: CalendarDate;
}

export interface CheckArguments extends SharedArguments {
  readonly command: "check";
  readonly month?: YearMonth;
}

/** What is said of a year's report, whoever it is for. */
interface YearArguments extends SharedArguments {
  readonly year: FiscalYear;
  readonly output: string;
  readonly rounding?: Rounding;
  /** A report or book of last year, whose totals and words are taken over. */
  readonly lastYear?: string;
}

/** A report in a file against the records of books. */
export interface RecheckArguments extends SharedArguments {
  readonly command: "recheck";
  readonly report: string;
  readonly year: FiscalYear;
  /** As the report was made with them. */
  readonly rounding?: Rounding;
  readonly lastYear?: string;
}

export interface ReportArguments extends YearArguments {
  readonly command: "report";
}

export interface PublishArguments extends YearArguments {
  readonly command: "publish";
  /** Absent: every count is shown. */
  readonly suppress?: SuppressionRule;
  readonly people: PeopleChoice;
  /** The report in which the staff's words stand; the book's own where none is named. */
  readonly wordsFrom?: string;
}

export interface HelpArguments {
  readonly command: "help";
  readonly language: Language;
}

/** Why the arguments cannot be taken. `what` is the option or word in question. */
export interface ArgumentProblem {
  readonly problem:
    | OptionProblem["problem"]
    | "command-unknown"
    | "book-missing"
    | "language-not-understood"
    | "month-not-understood"
    | "today-not-understood"
    | "format-not-understood"
    | "year-not-understood"
    | "output-missing"
    | "output-not-xlsx"
    | "rounding-not-understood"
    | "suppress-not-understood"
    | "people-not-understood";
  readonly what: string;
  readonly language: Language;
}

export type CommandArguments =
  CheckArguments | ReportArguments | RecheckArguments | PublishArguments | HelpArguments;

const SHARED: readonly OptionName[] = ["format", "lang", "today"];

const OF_A_YEAR: readonly OptionName[] = [...SHARED, "year", "rounding", "last-year"];

const OPTIONS_OF = {
  check: [...SHARED, "month"],
  report: [...OF_A_YEAR, "output"],
  recheck: OF_A_YEAR,
  publish: [...OF_A_YEAR, "output", "suppress", "people", "words-from"],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

function isCommand(word: string | undefined): word is keyof typeof OPTIONS_OF {
  return word !== undefined && Object.hasOwn(OPTIONS_OF, word);
}

/** Four digits that are a year, not 0019. */
const YEAR = /^[1-9]\d{3}(?!\d)/;

/** The value of an option that may be left out; undefined too where it is not understood, which `known` tells. */
function optional<T>(
  value: string | undefined,
  read: (value: string) => T | undefined,
): { readonly known: boolean; readonly value: T | undefined } {
  const understood = value === undefined ? undefined : read(value);
  return { known: value === undefined || understood !== undefined, value: understood };
}

function oneOf<T extends string>(...words: readonly T[]): (value: string) => T | undefined {
  return (value) => words.find((word) => word === value);
}

const readLanguage = oneOf<Language>("ja", "en");
const readFormat = oneOf("text", "json");
const readRounding = oneOf<Rounding>("sum-to-100", "half-up");
const readPeople = oneOf<PeopleChoice>("aggregate", "omit");
const readMonth = (value: string) => (YEAR.test(value) ? parseMonthKey(value) : undefined);
const readDay = (value: string) => (YEAR.test(value) ? parseIsoDate(value) : undefined);
const readYear = (value: string) => (/^[1-9]\d{3}$/.test(value) ? Number(value) : undefined);

/** Excel opens no file that is named as something else than it is. */
const isNamedAsBook = (output: string) => output.toLowerCase().endsWith(".xlsx");

/** `off`, or the count from which on figures are shown. */
function readSuppression(value: string): { readonly rule?: SuppressionRule } | undefined {
  if (value === "off") return {};
  const rule = { below: /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0 };
  return isUsableRule(rule) ? { rule } : undefined;
}

/** Reads the words after `jisseki`. */
export function readArguments(argv: readonly string[]): CommandArguments | ArgumentProblem {
  const { values, positionals, problem: optionProblem, isHelpAsked } = readOptions(argv);
  const spoken = optional(values.lang, readLanguage);
  const language = spoken.value ?? "ja";
  const refuse = (problem: ArgumentProblem["problem"], what = ""): ArgumentProblem => ({
    problem,
    what,
    language,
  });
  if (isHelpAsked) return { command: "help", language };
  if (optionProblem) return refuse(optionProblem.problem, optionProblem.what);
  if (!spoken.known) return refuse("language-not-understood", values.lang);
  const [command, ...books] = positionals;
  if (!isCommand(command)) return refuse("command-unknown", command);
  const foreign = Object.keys(values).find((option) => !OPTIONS_OF[command].some((own) => own === option));
  if (foreign !== undefined) return refuse("option-unknown", `--${foreign}`);
  if (books.length === 0) return refuse("book-missing");
  const format = optional(values.format, readFormat);
  if (!format.known) return refuse("format-not-understood", values.format);
  const today = optional(values.today, readDay);
  if (!today.known) return refuse("today-not-understood", values.today);
  const shared: SharedArguments = {
    books,
    format: format.value ?? "text",
    language,
    ...(today.value && { today: today.value }),
  };
  if (command === "check") {
    const month = optional(values.month, readMonth);
    if (!month.known) return refuse("month-not-understood", values.month);
    return { command, ...shared, ...(month.value && { month: month.value }) };
  }
  const year = optional(values.year, readYear).value;
  if (year === undefined) return refuse("year-not-understood", values.year);
  const { output } = values;
  const rounding = optional(values.rounding, readRounding);
  if (!rounding.known) return refuse("rounding-not-understood", values.rounding);
  const lastYear = values["last-year"];
  const counted = {
    ...shared,
    year,
    ...(rounding.value && { rounding: rounding.value }),
    ...(lastYear !== undefined && { lastYear }),
  };
  if (command === "recheck") {
    const [report = "", ...records] = books;
    return records.length === 0 ? refuse("book-missing") : { command, ...counted, report, books: records };
  }
  if (output === undefined) return refuse("output-missing");
  if (!isNamedAsBook(output)) return refuse("output-not-xlsx", output);
  if (command === "report") return { command, ...counted, output };
  const suppress = optional(values.suppress, readSuppression);
  if (!suppress.known) return refuse("suppress-not-understood", values.suppress);
  const people = optional(values.people, readPeople);
  if (!people.known) return refuse("people-not-understood", values.people);
  const wordsFrom = values["words-from"];
  return {
    command,
    ...counted,
    output,
    people: people.value ?? "aggregate",
    ...(suppress.value?.rule && { suppress: suppress.value.rule }),
    ...(wordsFrom !== undefined && { wordsFrom }),
  };
}

export function isArgumentProblem(read: CommandArguments | ArgumentProblem): read is ArgumentProblem {
  return "problem" in read;
}
