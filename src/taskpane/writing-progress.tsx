import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePaneLanguage } from "./pane-language";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  steps: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface WritingProgressProps {
  readonly label: string;
  /** What is being written. */
  readonly doing: string;
  /** Undefined until the first step is begun. */
  readonly steps: { readonly done: number; readonly of: number; readonly text: string } | undefined;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** What is being written, how far it is, and a way to end it. */
export function WritingProgress({ label, doing, steps, stopping, onStop }: WritingProgressProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    root.current?.focus();
  }, []);
  return (
    <div ref={root} role="group" aria-label={label} tabIndex={-1} className={styles.root}>
      <ProgressBar
        aria-label={label}
        thickness="large"
        {...(steps && { value: steps.done, max: steps.of })}
      />
      <div className={styles.line}>
        <div>
          <div>{stopping ? messages.stopping : doing}</div>
          {steps && <div className={styles.steps}>{steps.text}</div>}
        </div>
        <Button disabled={stopping} onClick={onStop}>
          {messages.stop}
        </Button>
      </div>
    </div>
  );
}
