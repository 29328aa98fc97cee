import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { YearOverview } from "../../app/year-overview";
import { FormBox } from "../form-box";
import { usePaneLanguage } from "../pane-language";
import { likelyPerson, PersonField } from "../person-field";
import type { ClosingActions } from "./closing-actions";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface CloseMonthFormProps {
  readonly overview: YearOverview;
  readonly month: YearMonth;
  readonly warnings: number;
  readonly actions: ClosingActions;
}

/** Who closes the month and who confirmed it, with what closing keeps. */
export function CloseMonthForm({ overview, month, warnings, actions }: CloseMonthFormProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { closing, kinds, monthLabel } = messages;
  const { staff } = overview;
  const [by, setBy] = useState(likelyPerson(staff, actions.staffName));
  const [confirmedBy, setConfirmedBy] = useState("");
  const kept = overview.kinds
    .filter(({ months }) =>
      months.some((state) => state.state === "checked" && isSameMonth(state.month, month)),
    )
    .map(({ kind }) => kinds[kind]);
  const monthEnd = overview.balances.find((balance) => isSameMonth(balance.month, month))?.monthEnd ?? null;
  return (
    <FormBox
      label={closing.heading(monthLabel(month))}
      note={closing.note}
      save={closing.save(monthLabel(month))}
      cancel={closing.cancel}
      complete={by.trim() !== "" && confirmedBy.trim() !== ""}
      disabled={actions.disabled}
      onSave={() => {
        actions.onClose(month, by.trim(), confirmedBy.trim());
      }}
      onCancel={() => {
        actions.onForm(undefined);
      }}
    >
      <p className={styles.text}>{closing.summary}</p>
      <p className={styles.text}>{closing.records(kept.join(closing.listSeparator))}</p>
      {monthEnd !== null && <p className={styles.text}>{closing.monthEnd(number(monthEnd))}</p>}
      {warnings > 0 && <p className={styles.text}>{closing.warningsLeft(number(warnings))}</p>}
      <PersonField label={closing.by} staff={staff} value={by} disabled={actions.disabled} onChange={setBy} />
      <PersonField
        label={closing.confirmedBy}
        staff={staff}
        value={confirmedBy}
        disabled={actions.disabled}
        onChange={setConfirmedBy}
      />
    </FormBox>
  );
}
