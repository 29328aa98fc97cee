import { oneLine } from "./one-line";
import type { ExitStatus, Terminal } from "./terminal";

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === "EPIPE";
}

/** The terminal of this process, and how it ends. */
export interface ProcessTerminal extends Terminal {
  /** Ends with this status as soon as all is written. */
  end(status: ExitStatus): void;
}

/**
 * A reader that has read enough, such as `head`, closes the pipe: what is left is not
 * written, and the status stays what it is. `unwritableText` is said where output fails otherwise.
 */
export function processTerminal(unwritableText: string): ProcessTerminal {
  let isUnwritable = false;
  const errorLine = (text: string) => void process.stderr.write(`${oneLine(text)}\n`);
  const terminal: ProcessTerminal = {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: errorLine,
    progress: (text) => {
      if (process.stderr.isTTY) errorLine(text);
    },
    end: (status) => {
      process.exitCode = isUnwritable ? 2 : status;
    },
  };
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isClosedPipe(error)) return;
    isUnwritable = true;
    process.exitCode = 2;
    errorLine(unwritableText);
  });
  // Nobody is left to be told.
  process.stderr.on("error", () => undefined);
  return terminal;
}
