#!/usr/bin/env node
import { HostError } from "../app/host-error";
import { HOST_ERROR_TEXTS } from "../app/messages";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { isArgumentProblem, readArguments } from "./arguments";
import { ARGUMENT_TEXTS, fill, HELP, TEXTS } from "./messages";
import { runCheck } from "./run-check";
import { runReport } from "./run-report";
import type { ExitStatus, Terminal } from "./terminal";

const terminal: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
  },
};

function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

async function run(argv: readonly string[]): Promise<ExitStatus> {
  const read = readArguments(argv);
  const { language } = read;
  if (isArgumentProblem(read)) {
    terminal.error(fill(ARGUMENT_TEXTS[read.problem][language], { what: read.what }));
    return 2;
  }
  if (read.command === "help") {
    terminal.out(HELP[language]);
    return 0;
  }
  const today = read.today ?? localToday();
  try {
    return await (read.command === "check"
      ? runCheck(read, today, terminal)
      : runReport(read, today, terminal));
  } catch (error) {
    const known = error instanceof HostError ? error : undefined;
    const file = known && known.detail !== "" && known.code.startsWith("file-") ? ` ${known.detail}` : "";
    terminal.error(known ? `${HOST_ERROR_TEXTS[known.code][language]}${file}` : TEXTS.unexpected[language]);
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
