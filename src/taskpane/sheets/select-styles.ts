import { makeStyles } from "@fluentui/react-components";

/** A list whose longest entry would make it wider than the pane. */
export const useSelectStyles = makeStyles({
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});
