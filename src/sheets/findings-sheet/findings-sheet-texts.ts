import type { Severity } from "../../domain/rules/severity";

/** The words of 点検結果, as they are printed. */
export const FINDINGS_SHEET_TEXTS = {
  sheet: "点検結果",
  severities: { error: "要修正", warning: "要確認", info: "参考" } satisfies Readonly<
    Record<Severity, string>
  >,
  settled: "確認済み",
  header: ["区分", "シート", "セル", "内容", "直し方"],
  settledHeading: "■ 確認済み（理由を付けて、そのままでよいとしたもの）",
  settledHeader: ["区分", "シート", "セル", "内容", "理由"],
  checkedOn: (date: string) => `点検日 ${date}`,
  count: (label: string, count: number) => `${label} ${count}件`,
  nothing: "指摘はありません。",
  leftOut: (listed: number, all: number) =>
    `※ 全${all}件のうち、要修正・要確認・参考の順に${listed}件までを載せています。直してから、もう一度作ってください。`,
  reason: (reason: string, by: string, date: string) => `${reason}（${by}　${date}）`,
} as const;
