const UNITS = "(?:個|件|人|名|回|袋|本|箱|缶|食|点|枚|世帯|歳|才|円)?";

/** Reads `１２`, `3個`, `1,234`, `75歳`, `-2`, `2.5`; undefined for anything else. */
export function readNumberText(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/[‐−–]/g, "-");
  const [, digits] = new RegExp(`^(-?(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?)${UNITS}$`).exec(plain) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(",", ""));
}
