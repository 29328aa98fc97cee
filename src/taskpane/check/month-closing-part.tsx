import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import { ClosedMonth } from "./closed-month";
import type { ClosingActions } from "./closing-actions";
import { CloseMonthForm } from "./close-month-form";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface MonthClosingPartProps {
  readonly overview: YearOverview;
  readonly month: YearMonth;
  readonly actions: ClosingActions;
}

function hasRecords({ kinds }: YearOverview, month: YearMonth): boolean {
  return kinds.some(({ months }) =>
    months.some((each) => each.state === "checked" && isSameMonth(each.month, month)),
  );
}

/** 確定: how the month stands with it, and the way there. A month without records has none. */
export function MonthClosingPart({ overview, month, actions }: MonthClosingPartProps) {
  const heading = useId();
  const { messages } = usePaneLanguage();
  const closing = overview.closings.find((each) => isSameMonth(each.month, month));
  if (!closing && !hasRecords(overview, month)) return null;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{messages.closing.heading(messages.monthLabel(month))}</SectionHeading>
      {closing ? (
        <ClosedMonth closing={closing} staff={overview.staff} actions={actions} />
      ) : (
        <OpenMonth overview={overview} month={month} actions={actions} />
      )}
    </section>
  );
}

function OpenMonth({ overview, month, actions }: MonthClosingPartProps) {
  const styles = useStyles();
  const reason = useId();
  const { messages, number } = usePaneLanguage();
  const { closing } = messages;
  const total = overview.totals.find((each) => isSameMonth(each.month, month));
  const errors = total?.errors ?? 0;
  const yearWide = total?.yearWideErrors;
  if (actions.form?.form === "close-month") {
    return (
      <CloseMonthForm overview={overview} month={month} warnings={total?.warnings ?? 0} actions={actions} />
    );
  }
  return (
    <>
      <Button
        disabled={actions.disabled || errors > 0}
        aria-describedby={errors > 0 ? reason : undefined}
        onClick={() => {
          actions.onForm({ form: "close-month" });
        }}
      >
        {closing.close}
      </Button>
      {errors > 0 && (
        <p id={reason} className={styles.note}>
          {closing.errorsFirst(number(errors), yearWide ? number(yearWide) : undefined)}
        </p>
      )}
    </>
  );
}
