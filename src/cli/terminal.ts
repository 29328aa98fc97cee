/** What a command sees of the machine. */
export interface Terminal {
  out(text: string): void;
  /** One line on stderr. */
  error(text: string): void;
  /** Progress on stderr; silent where stderr is no terminal. */
  progress(text: string): void;
}

/** 0 done; 1 done, errors found in the records; 2 could not run. */
export type ExitStatus = 0 | 1 | 2;
