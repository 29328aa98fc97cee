import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageHeading } from "./page-heading";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

interface NoticePageProps {
  readonly heading: string;
  readonly focused: boolean;
  readonly children: ReactNode;
}

/** A page in place of the pane. */
export function NoticePage({ heading, focused, children }: NoticePageProps) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <PageHeading focused={focused}>{heading}</PageHeading>
      {children}
    </main>
  );
}
