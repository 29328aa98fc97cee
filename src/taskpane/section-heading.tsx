import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a part of a page. */
export function SectionHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <h2 id={id} className={styles.root}>
      {children}
    </h2>
  );
}
