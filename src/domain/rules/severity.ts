/**
 * - `error` 要修正: the figures would be wrong.
 * - `warning` 要確認: a person should look.
 * - `info` 参考: how something was read.
 */
export type Severity = "error" | "warning" | "info";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
