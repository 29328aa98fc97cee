import type { YearOverview } from "../../app/year-overview";
import { isWriting, type Task } from "../task";
import type { PaneControls } from "../use-pane";
import { CheckPage } from "./check-page";

interface CheckPlaceProps {
  readonly controls: PaneControls;
  readonly overview: YearOverview;
}

/** The first page of 点検. */
export function CheckPlace({ controls, overview }: CheckPlaceProps) {
  const { state, dispatch } = controls;
  const { running, form, staffName, cases } = state;
  const { fiscalYear } = overview;
  const ask = (task: Task) => {
    dispatch({ type: "task-asked", task });
  };
  return (
    <CheckPage
      overview={overview}
      month={state.month ?? overview.currentMonth}
      cases={cases?.fiscalYear === fiscalYear ? cases.cases.length : undefined}
      closing={{
        disabled: running !== undefined && isWriting(running),
        form,
        staffName,
        onForm: (asked) => {
          dispatch({ type: "form-asked", form: asked });
        },
        onClose: (month, by, confirmedBy) => {
          ask({ do: "close-month", fiscalYear, month, by, confirmedBy });
        },
        onMakeMonthly: (month) => {
          ask({ do: "make-monthly-report", fiscalYear, month });
        },
        onReopen: (month, reason, by) => {
          ask({ do: "reopen-month", fiscalYear, month, reason, by });
        },
      }}
      onChooseMonth={(month) => {
        dispatch({ type: "month-chosen", month });
      }}
      onCheck={(month, kind) => {
        ask({ do: "check", fiscalYear, month, kind });
      }}
      onListCarriedCases={() => {
        ask({ do: "list-carried-cases", fiscalYear });
      }}
      onCases={() => {
        ask({ do: "look-at-cases", fiscalYear });
      }}
      onListRestatements={() => {
        ask({ do: "list-restatements", fiscalYear });
      }}
    />
  );
}
