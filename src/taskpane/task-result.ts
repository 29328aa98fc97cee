import { isRefusal, type Refusal } from "../app/refusal";
import type { TaskResult } from "./pane-state";

/** What an outcome comes to, where it was not refused. */
export function resultOf<T extends object>(
  outcome: T | Refusal,
  accept: (outcome: T) => TaskResult,
): TaskResult {
  return isRefusal(outcome) ? { type: "failed", cause: outcome } : accept(outcome);
}
