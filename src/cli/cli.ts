#!/usr/bin/env node
import { HostError } from "../app/host-error";
import { HOST_ERROR_TEXTS } from "../app/messages";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Language } from "../domain/text/language";
import { isArgumentProblem, readArguments, type CommandArguments } from "./arguments";
import { argumentText, HELP, TEXTS } from "./messages";
import { processTerminal } from "./process-terminal";
import { runCheck } from "./run-check";
import { runRecheck } from "./run-recheck";
import { runPublish } from "./run-publish";
import { runReport } from "./run-report";
import type { ExitStatus, Terminal } from "./terminal";

function localToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** What could not be done, and with which file or sheet. */
function failureText(error: unknown, language: Language): string {
  if (!(error instanceof HostError) || error.code === "unexpected") return TEXTS.unexpected[language];
  return `${HOST_ERROR_TEXTS[error.code][language]} ${error.detail}`.trimEnd();
}

async function run(read: CommandArguments, terminal: Terminal): Promise<ExitStatus> {
  const { language } = read;
  if (read.command === "help") {
    terminal.out(HELP[language]);
    return 0;
  }
  const today = read.today ?? localToday();
  try {
    switch (read.command) {
      case "check":
        return await runCheck(read, today, terminal);
      case "report":
        return await runReport(read, today, terminal);
      case "recheck":
        return await runRecheck(read, terminal);
      case "publish":
        return await runPublish(read, today, terminal);
    }
  } catch (error) {
    terminal.error(failureText(error, language));
    return 2;
  }
}

const read = readArguments(process.argv.slice(2));
const terminal = processTerminal(TEXTS.outputFailed[read.language]);
if (isArgumentProblem(read)) {
  terminal.error(argumentText(read));
  terminal.end(2);
} else terminal.end(await run(read, terminal));
