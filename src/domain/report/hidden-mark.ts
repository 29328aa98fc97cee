/** Stands in a published copy where a figure is not shown because it is small, or would give a small one away. */
export const HIDDEN_MARK = "＊";
