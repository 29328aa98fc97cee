import { makeStyles, tokens } from "@fluentui/react-components";
import { SELECT_STYLE } from "../sheets/select-styles";

/**
 * The looks of the pages about a report that stands there. They are of the pane's first part: were Fluent's tokens asked
 * for by a part that comes later, all of them would have to be in the first.
 */
export const usePageStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
    paddingBottom: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  plainList: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figures: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  fact: { margin: 0, textAlign: "right", overflowWrap: "anywhere" },
  select: SELECT_STYLE,
  numberField: { maxWidth: "7em" },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});
