import { makeStyles } from "@fluentui/react-components";
import type { YearOverview } from "../app/year-overview";
import { CheckPage } from "./check/check-page";
import { FindingsPage } from "./findings/findings-page";
import { FiscalYearBar } from "./fiscal-year-bar";
import { offeredYears } from "./offered-years";
import { PageHeading } from "./page-heading";
import { usePaneLanguage } from "./pane-language";
import { ReportPage } from "./report/report-page";
import type { PaneControls } from "./use-pane";

const useStyles = makeStyles({ text: { margin: 0 } });

interface PanePageProps {
  readonly controls: PaneControls;
}

/** The page of the present place. */
export function PanePage({ controls }: PanePageProps) {
  const { state, dispatch, jumpTo } = controls;
  const { place, findings, arrived, running } = state;
  if (place !== "check" || !findings) return <PlacePage controls={controls} />;
  return (
    <FindingsPage
      open={findings}
      focused={arrived}
      disabled={running?.do === "build"}
      onBack={() => {
        dispatch({ type: "findings-left" });
      }}
      onCheckAgain={(month) => {
        const { check, kind } = findings;
        const task = {
          do: "check",
          fiscalYear: check.fiscalYear,
          month,
          kind: kind === "all" ? undefined : kind,
        } as const;
        dispatch({ type: "task-asked", task });
      }}
      onSeverity={(severity) => {
        dispatch({ type: "severity-chosen", severity });
      }}
      onKind={(kind) => {
        dispatch({ type: "kind-chosen", kind });
      }}
      onJump={jumpTo}
    />
  );
}

/** A place's first page: the year that it is about, then the place's own part. */
function PlacePage({ controls }: PanePageProps) {
  const styles = useStyles();
  const { state, thisYear, dispatch } = controls;
  const { place, arrived, overview, running, trouble } = state;
  const { messages } = usePaneLanguage();
  const { years, year } = offeredYears(state, thisYear);
  const nothingRead = !overview && !running && !trouble;
  const yearName = year === undefined ? "" : messages.fiscalYearName(year);
  return (
    <>
      <PageHeading key={place} focused={arrived} hidden>
        {place === "check" ? messages.check.heading(yearName) : messages.report.heading(yearName)}
      </PageHeading>
      <FiscalYearBar
        years={years}
        year={year}
        disabled={running?.do === "build"}
        onlyAction={nothingRead}
        onLook={(fiscalYear) => {
          dispatch({ type: "task-asked", task: { do: "look", fiscalYear } });
        }}
      />
      {overview && <PlaceContent controls={controls} overview={overview} />}
      {nothingRead && <p className={styles.text}>{messages.check.nothingRead}</p>}
    </>
  );
}

function PlaceContent({ controls, overview }: PanePageProps & { readonly overview: YearOverview }) {
  const { state, dispatch, jumpTo, stop } = controls;
  if (state.place === "report") {
    return (
      <ReportPage
        state={state}
        overview={overview}
        onTask={(task) => {
          dispatch({ type: "task-asked", task });
        }}
        onStop={stop}
        onToCheck={() => {
          dispatch({ type: "check-page-asked" });
        }}
        onJump={jumpTo}
      />
    );
  }
  return (
    <CheckPage
      overview={overview}
      month={state.month ?? overview.currentMonth}
      disabled={state.running?.do === "build"}
      onChooseMonth={(month) => {
        dispatch({ type: "month-chosen", month });
      }}
      onCheck={(month, kind) => {
        dispatch({ type: "task-asked", task: { do: "check", fiscalYear: overview.fiscalYear, month, kind } });
      }}
    />
  );
}
