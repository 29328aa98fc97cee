import { makeStyles, type GriffelStyle } from "@fluentui/react-components";

/** A list whose longest entry would make it wider than the pane. */
export const SELECT_STYLE: GriffelStyle = {
  minWidth: 0,
  "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
};

export const useSelectStyles = makeStyles({ select: SELECT_STYLE });
