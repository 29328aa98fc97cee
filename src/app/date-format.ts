/** True for a number format that shows a date. */
export function isDateFormat(format: string): boolean {
  return /[ymdge]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ""));
}
