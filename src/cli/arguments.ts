import { parseArgs } from "node:util";
import {
  parseIsoDate,
  parseMonthKey,
  type CalendarDate,
  type YearMonth,
} from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { Rounding } from "../domain/settings/office-settings";
import type { Language } from "../domain/text/language";

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
}

export interface HelpArguments {
  readonly command: "help";
  readonly language: Language;
}

/** Why the arguments cannot be taken. `what` is the option or word in question. */
export interface ArgumentProblem {
  readonly problem:
    | "command-unknown"
    | "option-unknown"
    | "book-missing"
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

const SHARED = {
  format: { type: "string" },
  lang: { type: "string" },
  today: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const OPTIONS = {
  ...SHARED,
  month: { type: "string" },
  year: { type: "string" },
  output: { type: "string", short: "o" },
  rounding: { type: "string" },
} as const;

const OPTIONS_OF = {
  check: [...Object.keys(SHARED), "month"],
  report: [...Object.keys(SHARED), "year", "output", "rounding"],
};

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (at >= 0 && argv[at + 1] === "en") ? "en" : "ja";
}

function isUnknownOption(word: string): boolean {
  const [, name] = /^--([^=]+)/.exec(word) ?? [];
  return name !== undefined ? !Object.keys(OPTIONS).includes(name) : /^-[^oh]/.test(word);
}

/** Reads the words after `jisseki`. */
export function readArguments(argv: readonly string[]): CommandArguments | ArgumentProblem {
  const language = languageOf(argv);
  const refuse = (problem: ArgumentProblem["problem"], what = ""): ArgumentProblem => ({
    problem,
    what,
    language,
  });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch {
    return refuse("option-unknown", argv.find(isUnknownOption) ?? argv.find((word) => word.startsWith("-")));
  }
  const { values, positionals } = parsed;
  const [command, ...books] = positionals;
  if (values.help || argv.length === 0) return { command: "help", language };
  if (command !== "check" && command !== "report") return refuse("command-unknown", command ?? "");
  const foreign = Object.keys(values).find((option) => !OPTIONS_OF[command].includes(option));
  if (foreign !== undefined) return refuse("option-unknown", `--${foreign}`);
  if (books.length === 0) return refuse("book-missing");
  const { format = "text" } = values;
  if (format !== "text" && format !== "json") return refuse("format-not-understood", format);
  const today = values.today === undefined ? undefined : parseIsoDate(values.today);
  if (values.today !== undefined && !today) return refuse("today-not-understood", values.today);
  const shared: SharedArguments = { books, format, language, ...(today && { today }) };
  if (command === "check") {
    const month = values.month === undefined ? undefined : parseMonthKey(values.month);
    if (values.month !== undefined && !month) return refuse("month-not-understood", values.month);
    return { command, ...shared, ...(month && { month }) };
  }
  const { year, output, rounding } = values;
  if (year === undefined || !/^\d{4}$/.test(year)) return refuse("year-not-understood", year ?? "");
  if (output === undefined || output === "") return refuse("output-missing");
  if (rounding !== undefined && rounding !== "sum-to-100" && rounding !== "half-up") {
    return refuse("rounding-not-understood", rounding);
  }
  return { command, ...shared, year: Number(year), output, ...(rounding && { rounding }) };
}

export function isArgumentProblem(read: CommandArguments | ArgumentProblem): read is ArgumentProblem {
  return "problem" in read;
}
