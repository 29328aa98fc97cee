/** What the report's charts are set in, where the machine has it. */
export const CHART_FONT = '"Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif';

export const LABEL_PIXELS = 11;

export const TITLE_PIXELS = 13;

/** For a canvas. */
export const LABEL_FONT = `${LABEL_PIXELS}px ${CHART_FONT}`;
