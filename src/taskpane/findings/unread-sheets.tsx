import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadSheet } from "../../domain/records/sheet-binding";
import { unreadText } from "../../app/unread-texts";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** The sheets that were left aside and why, so that none goes missing unseen. */
export function UnreadSheets({ sheets }: { readonly sheets: readonly UnreadSheet[] }) {
  const styles = useStyles();
  const { messages, text, number } = usePaneLanguage();
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={messages.findings.unreadSheets(number(sheets.length))}>
      <ul className={styles.list}>
        {sheets.map((unread) => (
          <li key={unread.sheet}>
            {unread.sheet}: {text(unreadText(unread))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
