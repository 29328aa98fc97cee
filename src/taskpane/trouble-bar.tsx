import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import type { HostErrorCode } from "../app/host-error";
import { HOST_ERROR_TEXTS, refusalText } from "../app/messages";
import { DismissButton } from "./dismiss-button";
import { usePaneLanguage } from "./pane-language";
import type { Trouble } from "./pane-state";

/** Trying again at once cannot help where something must change first. */
const USELESS_TO_RETRY: ReadonlySet<HostErrorCode> = new Set(["api-missing", "place-gone"]);

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  body: { overflowWrap: "anywhere" },
});

interface TroubleBarProps {
  readonly trouble: Trouble | undefined;
  readonly onRetry: (trouble: Trouble) => void;
  readonly onClose: () => void;
}

/** What went wrong and what to do next; its place is always there, so that it is read out when it comes. */
export function TroubleBar({ trouble, onRetry, onClose }: TroubleBarProps) {
  return (
    <div role="alert">
      {trouble && <TroubleMessage trouble={trouble} onRetry={onRetry} onClose={onClose} />}
    </div>
  );
}

function TroubleMessage({ trouble, onRetry, onClose }: TroubleBarProps & { readonly trouble: Trouble }) {
  const styles = useStyles();
  const { messages, text } = usePaneLanguage();
  const { cause } = trouble;
  const refused = typeof cause === "object";
  const canRetry = !refused && trouble.retry !== undefined && !USELESS_TO_RETRY.has(cause);
  return (
    <MessageBar className={styles.bar} intent={refused ? "warning" : "error"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {text(refused ? refusalText(cause) : HOST_ERROR_TEXTS[cause])}
        {refused && cause.refused === "year-unknown" && <div>{messages.orChooseYear}</div>}
        {trouble.written === "half" && <div>{messages.newYear.halfWritten}</div>}
        {trouble.written === "put-back" && <div>{messages.report.putBack}</div>}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onClose={onClose} />}>
        {canRetry && (
          <Button
            onClick={() => {
              onRetry(trouble);
            }}
          >
            {messages.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
