import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FormBoxProps {
  readonly label: string;
  readonly note: string;
  readonly save: string;
  readonly cancel: string;
  /** False while something is missing. */
  readonly complete: boolean;
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form within a page: it takes the focus as it opens, and Escape leaves it. */
export function FormBox(props: FormBoxProps) {
  const { label, note, save, cancel, complete, disabled, onSave, onCancel, children } = props;
  const styles = useStyles();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>("textarea, input, select")?.focus();
  }, []);
  return (
    <form
      ref={root}
      aria-label={label}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !disabled) onSave();
      }}
      onKeyDown={({ key, nativeEvent }) => {
        // While kana are being converted, Escape ends that alone.
        if (key === "Escape" && !nativeEvent.isComposing && !disabled) onCancel();
      }}
    >
      {children}
      <p className={styles.note}>{note}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={disabled || !complete}>
          {save}
        </Button>
        <Button size="small" disabled={disabled} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
