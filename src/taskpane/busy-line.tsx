import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { busyText } from "./busy-text";
import { usePaneLanguage } from "./pane-language";
import type { Task } from "./task";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0 },
});

interface BusyLineProps {
  readonly task: Task;
  /** Absent where what runs is waited for. */
  readonly onStop?: () => void;
}

/** What the pane is reading, and a way out of it. */
export function BusyLine({ task, onStop }: BusyLineProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  return (
    <div className={styles.root}>
      <Spinner size="tiny" aria-hidden />
      <span className={styles.text}>{busyText(task, language)}</span>
      {onStop && (
        <Button size="small" onClick={onStop}>
          {language.messages.stop}
        </Button>
      )}
    </div>
  );
}
