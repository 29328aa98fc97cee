import { parseArgs } from "node:util";

/** Options with a value. */
const WITH_VALUE = {
  format: { type: "string" },
  lang: { type: "string" },
  today: { type: "string" },
  month: { type: "string" },
  year: { type: "string" },
  output: { type: "string", short: "o" },
  rounding: { type: "string" },
  "last-year": { type: "string" },
  suppress: { type: "string" },
  people: { type: "string" },
  "words-from": { type: "string" },
} as const;

const OPTIONS = { ...WITH_VALUE, help: { type: "boolean", short: "h" } } as const;

export type OptionName = keyof typeof WITH_VALUE;

/** What is wrong with an option itself, whatever its value means. */
export interface OptionProblem {
  readonly problem: "option-unknown" | "value-missing" | "option-twice";
  readonly what: string;
}

export interface OptionWords {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly positionals: readonly string[];
  /** The first thing that is wrong. */
  readonly problem?: OptionProblem;
  readonly isHelpAsked: boolean;
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(WITH_VALUE, name);
}

/** `--month`; `-o/--output`, since either may have been meant. */
function shownName(name: OptionName): string {
  const option = WITH_VALUE[name];
  return "short" in option ? `-${option.short}/--${name}` : `--${name}`;
}

/** Help wins over whatever else is said, and over what is wrong with it. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

/**
 * Tells options from other words. The parser's own strictness is not asked for: its
 * complaints are English sentences, and do not say which option they mean.
 */
export function readOptions(argv: readonly string[]): OptionWords {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<OptionName, string>> = {};
  const positionals: string[] = [];
  const problems: OptionProblem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) {
      problems.push({ problem: "option-unknown", what: rawName });
    } else if (value === undefined || value === "" || (!inlineValue && isLikeOption(value))) {
      problems.push({ problem: "value-missing", what: shownName(name) });
    } else if (Object.hasOwn(values, name)) {
      problems.push({ problem: "option-twice", what: shownName(name) });
    } else values[name] = value;
  }
  const [problem] = problems;
  return { values, positionals, ...(problem && { problem }), isHelpAsked: asksForHelp(argv) };
}

/** The parser takes the next word as the value, also where that is another option. */
function isLikeOption(value: string): boolean {
  return value.length > 1 && value.startsWith("-");
}
