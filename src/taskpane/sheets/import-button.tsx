import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ImportButtonProps {
  readonly disabled: boolean;
  readonly onChoose: (file: Uint8Array, book: string) => void;
  /** The file is gone, or the disk does not give it: a synchronised folder that is offline. */
  readonly onUnreadable: () => void;
}

/** Takes another book from the disk; its bytes go to Excel and nowhere else. */
export function ImportButton({ disabled, onChoose, onUnreadable }: ImportButtonProps) {
  const styles = useStyles();
  const note = useId();
  const input = useRef<HTMLInputElement>(null);
  const { sheets } = usePaneLanguage().messages;
  const read = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes) onChoose(new Uint8Array(bytes), file.name);
    else onUnreadable();
  };
  return (
    <div>
      <Button
        disabled={disabled}
        aria-describedby={note}
        onClick={() => {
          input.current?.click();
        }}
      >
        {sheets.importBook}
      </Button>
      <p id={note} className={styles.note}>
        {sheets.importNote}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={sheets.importBook}
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
