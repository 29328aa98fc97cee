import {
  parseIsoDate,
  parseMonthKey,
  type CalendarDate,
  type YearMonth,
} from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
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

export interface ReportArguments extends SharedArguments {
  readonly command: "report";
  readonly year: FiscalYear;
  readonly output: string;
  readonly rounding?: Rounding;
  /** A report or book of last year, whose totals and words are taken over. */
  readonly lastYear?: string;
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
    | "rounding-not-understood";
  readonly what: string;
  readonly language: Language;
}

export type CommandArguments = CheckArguments | ReportArguments | HelpArguments;

const SHARED: readonly OptionName[] = ["format", "lang", "today"];

const OPTIONS_OF: Readonly<Record<"check" | "report", readonly OptionName[]>> = {
  check: [...SHARED, "month"],
  report: [...SHARED, "year", "output", "rounding", "last-year"],
};

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
const readMonth = (value: string) => (YEAR.test(value) ? parseMonthKey(value) : undefined);
const readDay = (value: string) => (YEAR.test(value) ? parseIsoDate(value) : undefined);
const readYear = (value: string) => (/^[1-9]\d{3}$/.test(value) ? Number(value) : undefined);

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
  if (command !== "check" && command !== "report") return refuse("command-unknown", command);
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
  if (output === undefined) return refuse("output-missing");
  const rounding = optional(values.rounding, readRounding);
  if (!rounding.known) return refuse("rounding-not-understood", values.rounding);
  const lastYear = values["last-year"];
  return {
    command,
    ...shared,
    year,
    output,
    ...(rounding.value && { rounding: rounding.value }),
    ...(lastYear !== undefined && { lastYear }),
  };
}

export function isArgumentProblem(read: CommandArguments | ArgumentProblem): read is ArgumentProblem {
  return "problem" in read;
}
