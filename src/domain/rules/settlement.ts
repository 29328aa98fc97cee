import type { SettledReason } from "../settings/check-log/settled-reason";

/**
 * How a finding stands with what the office has said of it.
 * - `settled`: 確認済み, for this fiscal year.
 * - `lapsed`: the record has changed since.
 * - `asked-again`: it was settled in an earlier fiscal year; does the reason still hold?
 */
export interface Settlement {
  readonly state: "settled" | "lapsed" | "asked-again";
  readonly reason: SettledReason;
}
