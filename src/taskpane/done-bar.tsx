import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { ImportOutcome } from "../app/import-book";
import { unreadText } from "../app/unread-texts";
import { Disclosure } from "./disclosure";
import { doneText } from "./done-text";
import { DismissButton } from "./dismiss-button";
import { usePaneLanguage } from "./pane-language";
import { isMishap, type Done } from "./done";
import { FixesLeftAlone } from "./findings/fixes-left-alone";
import type { Jump } from "./task";

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  body: { overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

interface DoneBarProps {
  readonly done: Done;
  readonly onClose: () => void;
  readonly onJump: (jump: Jump) => void;
  /** Absent where it cannot be taken back. */
  readonly onTakeBack: (() => void) | undefined;
  /** Makes the closed month's 月報; absent where no month was closed. */
  readonly onMakeMonthly: (() => void) | undefined;
}

/** The cell that was written, where one can be gone to. */
function cellWritten(done: Done): Jump | undefined {
  return done.what === "drafts-inserted" ? done.outcome : undefined;
}

/** The sheet that was made, where one can be gone to. */
function sheetMade(done: Done): string | undefined {
  switch (done.what) {
    case "carried-cases-listed":
    case "settings-made":
      return done.outcome.sheet;
    case "new-year-made":
      return done.outcome.made[0]?.sheet;
    case "imported":
      return done.outcome.imported[0]?.sheet;
    case "findings-listed":
    case "restatements-listed":
    case "sections-chosen":
      return done.sheet;
    case "last-year-taken":
    case "year-kept":
      return done.taken.sheet;
    case "monthly-report-made":
      return done.made.sheet;
    case "drafts-inserted":
      return done.outcome.sheet;
    default:
      return undefined;
  }
}

/** What was written a moment ago, and how it is taken back where it can be. */
export function DoneBar({ done, onClose, onJump, onTakeBack, onMakeMonthly }: DoneBarProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages } = language;
  const sheet = sheetMade(done);
  const imported = done.what === "imported" ? done.outcome : undefined;
  return (
    <MessageBar className={styles.bar} intent={isMishap(done) ? "warning" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {doneText(done, language)}
        {imported && <LeftBehind outcome={imported} />}
        {done.what === "fixes-applied" && <FixesLeftAlone fixes={done.outcome.leftAlone} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClose={onClose} />}>
        {sheet !== undefined && (
          <Button
            onClick={() => {
              const { cell } = cellWritten(done) ?? {};
              onJump({ sheet, cell });
            }}
          >
            {messages.done.open(sheet)}
          </Button>
        )}
        {onMakeMonthly && <Button onClick={onMakeMonthly}>{messages.standing.makeMonthly}</Button>}
        {onTakeBack && <Button onClick={onTakeBack}>{messages.done.takeBack}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function LeftBehind({ outcome: { left } }: { readonly outcome: ImportOutcome }) {
  const styles = useStyles();
  const { messages, text, number } = usePaneLanguage();
  if (left.length === 0) return null;
  return (
    <Disclosure label={messages.done.leftBehind(number(left.length))}>
      <ul className={styles.list}>
        {left.map(({ sheet, because }) => (
          <li key={sheet}>
            {sheet}:{" "}
            {because === "settings-or-report" ? messages.done.settingsOrReport : text(unreadText(because))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
