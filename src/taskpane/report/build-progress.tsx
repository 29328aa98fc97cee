import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReportProgress } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";

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

interface BuildProgressProps {
  /** Undefined until the first section is begun. */
  readonly progress: ReportProgress | undefined;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** Which section is being written, how far it is, and a way to end it. */
export function BuildProgress({ progress, stopping, onStop }: BuildProgressProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  const section = progress ? report.section(progress.section, progress.title) : messages.busy.build;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    root.current?.focus();
  }, []);
  return (
    <div ref={root} role="group" aria-label={report.progress} tabIndex={-1} className={styles.root}>
      <ProgressBar
        aria-label={report.progress}
        thickness="large"
        {...(progress && { value: progress.done, max: progress.of })}
      />
      <div className={styles.line}>
        <div>
          <div>{stopping ? messages.stopping : section}</div>
          {progress && (
            <div className={styles.steps}>{report.step(number(progress.done), number(progress.of))}</div>
          )}
        </div>
        <Button disabled={stopping} onClick={onStop}>
          {messages.stop}
        </Button>
      </div>
    </div>
  );
}
