import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dateLabel } from "../../domain/calendar/era";
import type { Finding } from "../../domain/rules/finding";
import { useActionTabIndex } from "../action-tab-index";
import { usePaneLanguage } from "../pane-language";
import { likelyPerson } from "../person-field";
import type { FindingActions } from "./finding-actions";
import { SettleForm } from "./settle-form";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface SettlementPartProps {
  readonly finding: Finding;
  readonly actions: FindingActions;
}

/** What the office has said of a warning, or a way to say it. Errors and notes have none. */
export function SettlementPart({ finding, actions }: SettlementPartProps) {
  if (finding.settlement?.state === "settled") return <Settled finding={finding} actions={actions} />;
  return finding.severity === "warning" ? <ToSettle finding={finding} actions={actions} /> : null;
}

function Settled({ finding: { key, settlement }, actions }: SettlementPartProps) {
  const styles = useStyles();
  const tabIndex = useActionTabIndex();
  const { settle } = usePaneLanguage().messages.findings;
  if (!settlement) return null;
  const { reason, by, on } = settlement.reason;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{settle.settled(reason)}</p>
      <p className={styles.note}>{settle.settledBy(by, dateLabel(on))}</p>
      <Button
        size="small"
        tabIndex={tabIndex}
        disabled={actions.disabled}
        onClick={() => {
          actions.onUnsettle(key);
        }}
      >
        {settle.takeBack}
      </Button>
    </div>
  );
}

function ToSettle({ finding: { key, settlement }, actions }: SettlementPartProps) {
  const styles = useStyles();
  const tabIndex = useActionTabIndex();
  const { settle } = usePaneLanguage().messages.findings;
  const { disabled, form, staff, staffName, onForm, onSettle } = actions;
  if (form?.form === "settle" && form.at === key) return <SettleForm keys={form.keys} actions={actions} />;
  const former = settlement?.reason;
  return (
    <div className={styles.root}>
      {settlement && former && (
        <>
          <p className={styles.text}>{settlement.state === "lapsed" ? settle.lapsed : settle.askedAgain}</p>
          <p className={styles.note}>{settle.formerReason(former.reason, former.by, dateLabel(former.on))}</p>
        </>
      )}
      <div className={styles.buttons}>
        {former && (
          <Button
            size="small"
            tabIndex={tabIndex}
            disabled={disabled}
            onClick={() => {
              onSettle([key], former.reason, likelyPerson(staff, staffName) || former.by);
            }}
          >
            {settle.sameAgain}
          </Button>
        )}
        <Button
          size="small"
          tabIndex={tabIndex}
          disabled={disabled}
          onClick={() => {
            onForm({ form: "settle", at: key, keys: [key] });
          }}
        >
          {settle.open}
        </Button>
      </div>
    </div>
  );
}
