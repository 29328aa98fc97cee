import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { MonthState, YearOverview } from "../../app/year-overview";
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

function statesOf({ kinds }: YearOverview, month: YearMonth): readonly MonthState[] {
  return kinds.flatMap(({ months }) => months.filter((state) => isSameMonth(state.month, month)));
}

/** 確定: how the month stands with it, and the way there. A month without records has none. */
export function MonthClosingPart({ overview, month, actions }: MonthClosingPartProps) {
  const heading = useId();
  const { messages } = usePaneLanguage();
  const closing = overview.closings.find((each) => isSameMonth(each.month, month));
  const states = statesOf(overview, month);
  if (!closing && states.every(({ state }) => state !== "checked")) return null;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{messages.closing.heading(messages.monthLabel(month))}</SectionHeading>
      {closing ? (
        <ClosedMonth closing={closing} staff={overview.staff} actions={actions} />
      ) : (
        <OpenMonth overview={overview} month={month} states={states} actions={actions} />
      )}
    </section>
  );
}

function sumOf(states: readonly MonthState[], count: "errors" | "warnings"): number {
  return states.reduce((sum, state) => sum + state[count], 0);
}

function OpenMonth({
  overview,
  month,
  states,
  actions,
}: MonthClosingPartProps & { readonly states: readonly MonthState[] }) {
  const styles = useStyles();
  const reason = useId();
  const { messages, number } = usePaneLanguage();
  const { closing } = messages;
  const errors = sumOf(states, "errors");
  if (actions.form?.form === "close-month") {
    return (
      <CloseMonthForm
        overview={overview}
        month={month}
        warnings={sumOf(states, "warnings")}
        actions={actions}
      />
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
          {closing.errorsFirst(number(errors))}
        </p>
      )}
    </>
  );
}
