/** `相談記録.xlsx` → `相談記録_実績報告.xlsx`, and a copy of that `相談記録_実績報告_2.xlsx`: never the name of what is open. */
export function copyName(fileName: string, suffix: string): string {
  const base = fileName.replace(/\.xls[xm]$/i, "");
  const at = base.lastIndexOf(suffix);
  const tail = at < 0 ? undefined : /^(?:_(\d+))?$/.exec(base.slice(at + suffix.length));
  if (!tail) return `${base}${suffix}.xlsx`;
  return `${base.slice(0, at)}${suffix}_${Number(tail[1] ?? 1) + 1}.xlsx`;
}
