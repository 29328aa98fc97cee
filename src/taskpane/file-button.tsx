import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FileButtonProps {
  readonly label: string;
  readonly note: string;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onChoose: (file: Uint8Array, book: string) => void;
  /** The file is gone, or the disk does not give it: a synchronised folder that is offline. */
  readonly onUnreadable: () => void;
}

/** Takes a book from the disk; its bytes go to Excel and nowhere else. */
export function FileButton(props: FileButtonProps) {
  const { label, note, primary = false, disabled, onChoose, onUnreadable } = props;
  const styles = useStyles();
  const noteId = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes) onChoose(new Uint8Array(bytes), file.name);
    else onUnreadable();
  };
  return (
    <div>
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabled={disabled}
        aria-describedby={noteId}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
      <p id={noteId} className={styles.note}>
        {note}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          if (file) void read(file).finally(() => (target.value = ""));
        }}
      />
    </div>
  );
}
