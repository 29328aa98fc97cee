/** What a published copy prints besides the report's own texts: in Japanese whatever the display language is. */
export const PUBLICATION_TEXTS = {
  hiddenNote: "※＊は少数のため非表示",
  /** Where charts are drawn of the same figures. */
  hiddenNoteBesideCharts: "※＊は少数のため非表示（グラフにも含みません）",
  /** Stands in place of words by which a person could be known. */
  masked: "●●",
  people: "人数",
} as const;
