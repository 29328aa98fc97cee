import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetReading } from "../../app/sheets-overview";
import { unreadText } from "../../app/unread-texts";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  asked: { margin: 0, padding: 0, listStyleType: "none" },
  question: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  questionText: { minWidth: 0, overflowWrap: "anywhere" },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  decide: { flexShrink: 0 },
});

interface AskedSheetsProps {
  readonly asked: readonly Extract<SheetReading, { state: "asked" }>[];
  readonly onOpen: (sheet: string) => void;
}

/** Sheets that may hold records: the user says what they are. */
export function AskedSheets({ asked, onOpen }: AskedSheetsProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number, text } = usePaneLanguage();
  const { sheets } = messages;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{sheets.asked(number(asked.length))}</SectionHeading>
      <ul className={styles.asked}>
        {asked.map(({ sheet, unread }) => (
          <li key={sheet} className={styles.question}>
            <div className={styles.questionText}>
              <div>{sheets.whatIsIt(sheet)}</div>
              <div className={styles.reason}>{text(unreadText(unread))}</div>
            </div>
            <Button
              className={styles.decide}
              size="small"
              aria-label={`${sheets.whatIsIt(sheet)} ${sheets.decide}`}
              onClick={() => {
                onOpen(sheet);
              }}
            >
              {sheets.decide}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
