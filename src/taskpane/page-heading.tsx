import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { VISUALLY_HIDDEN } from "./visually-hidden";

const useStyles = makeStyles({
  shown: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  hidden: VISUALLY_HIDDEN,
});

interface PageHeadingProps {
  /** Takes the focus as the page opens. */
  readonly focused: boolean;
  /** Where it changes on the open page, the control that had the focus is gone: the heading takes it again. */
  readonly news?: unknown;
  /** Where it changes and the control that had the focus is gone, the heading takes it. */
  readonly rescuesOn?: unknown;
  /** For the ear alone, where the eye sees the place's tab. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** The heading of a page. */
export function PageHeading({ focused, news, rescuesOn, hidden = false, children }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused, news]);
  useEffect(() => {
    if (rescuesOn !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [rescuesOn]);
  return (
    <h1 ref={heading} tabIndex={-1} className={hidden ? styles.hidden : styles.shown}>
      {children}
    </h1>
  );
}
