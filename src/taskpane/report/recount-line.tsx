import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { RecountDifference, RecountResult } from "../../app/report-outcome";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { jumpName } from "../place-name";
import type { Jump } from "../task";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  body: { whiteSpace: "normal" },
});

interface RecountLineProps {
  readonly recount: RecountResult;
  /** True where the workbook has changed since it was counted: what was found is told as of then. */
  readonly changed: boolean;
  readonly onJump: (jump: Jump) => void;
}

/** Whether the sheets, read back, say what the records say; each difference by its cell. */
export function RecountLine({ recount, changed, onJump }: RecountLineProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  const { compared, differences } = recount;
  const compare = () => {
    if (compared === 0) return { intent: "warning" as const, words: report.nothingCompared };
    if (differences.length === 0)
      return { intent: "success" as const, words: report.allEqual(number(compared)) };
    const words = report.someDiffer(number(differences.length), number(compared));
    return { intent: "error" as const, words };
  };
  const { intent, words } = compare();
  // Green would say of the present what was found then.
  const shown = changed && intent === "success" ? "info" : intent;
  return (
    <>
      <MessageBar intent={shown} layout="multiline">
        <MessageBarBody className={styles.body}>{changed ? report.whenBuilt(words) : words}</MessageBarBody>
      </MessageBar>
      {differences.length > 0 && (
        <PagedList
          label={report.differences}
          items={differences}
          itemKey={(difference) => jumpName(jumpTo(difference))}
          itemClassName={styles.item}
        >
          {(difference) => <Difference difference={difference} onJump={onJump} />}
        </PagedList>
      )}
    </>
  );
}

function jumpTo({ sheet, cell }: RecountDifference): Jump {
  return { sheet, cell };
}

interface DifferenceProps {
  readonly difference: RecountDifference;
  readonly onJump: (jump: Jump) => void;
}

function Difference({ difference, onJump }: DifferenceProps) {
  const { messages, number } = usePaneLanguage();
  const { expected, found } = difference;
  const jump = jumpTo(difference);
  const says = messages.report.difference(
    typeof expected === "number" ? number(expected) : expected,
    found === "" ? messages.findings.emptyValue : found,
  );
  return (
    <>
      <Link
        inline
        as="button"
        aria-label={messages.findings.goToPlace(jumpName(jump))}
        onClick={() => {
          onJump(jump);
        }}
      >
        {jumpName(jump)}
      </Link>
      <div>{says}</div>
    </>
  );
}
