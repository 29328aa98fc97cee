import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface SheetMarksProps {
  readonly disabled: boolean;
  readonly onMark: () => void;
  readonly onRemove: () => void;
  readonly onPrint: () => void;
}

/** Findings shown on the sheets, and as a list to print. */
export function SheetMarks({ disabled, onMark, onRemove, onPrint }: SheetMarksProps) {
  const styles = useStyles();
  const note = useId();
  const { marks } = usePaneLanguage().messages.findings;
  return (
    <div>
      <div className={styles.buttons}>
        <Button size="small" disabled={disabled} aria-describedby={note} onClick={onMark}>
          {marks.mark}
        </Button>
        <Button size="small" disabled={disabled} onClick={onRemove}>
          {marks.remove}
        </Button>
        <Button size="small" disabled={disabled} onClick={onPrint}>
          {marks.print}
        </Button>
      </div>
      <p id={note} className={styles.note}>
        {marks.note}
      </p>
    </div>
  );
}
