import { ApiError } from "../wire/api-error";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]：＼／？＊［］]/;

/** Throws InvalidArgument for a name that Excel takes for no sheet, ItemAlreadyExists for one that is in use. */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (name === "" || name.length > LONGEST || FORBIDDEN.test(name)) throw new ApiError("InvalidArgument");
  if (name.startsWith("'") || name.endsWith("'")) throw new ApiError("InvalidArgument");
  if (name.toLowerCase() === "history") throw new ApiError("InvalidArgument");
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new ApiError("ItemAlreadyExists");
}

/** `Sheet1`, or the next number that is free. */
export function freeSheetName(others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let number = others.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The name itself, or with the next free number as Excel gives it to copies: `相談_R1.5 (2)`. */
export function freeCopyName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    free = name.slice(0, LONGEST - suffix.length) + suffix;
  }
  return free;
}
