import { makeStyles } from "@fluentui/react-components";
import type { YearOverview } from "../app/year-overview";
import { CheckPage } from "./check/check-page";
import { shownDone } from "./done-text";
import { FindingsPage } from "./findings/findings-page";
import { FiscalYearBar } from "./fiscal-year-bar";
import { offeredYears } from "./offered-years";
import { PageHeading } from "./page-heading";
import { usePaneLanguage } from "./pane-language";
import type { PaneMessages } from "./pane-messages";
import type { PlaceId } from "./pane-state";
import { InnerSheetsPage, SheetsContent } from "./sheets/sheets-place";
import { isWriting } from "./task";
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
  if (place === "sheets" && state.sheetsPage.at !== "list") return <InnerSheetsPage controls={controls} />;
  if (place !== "check" || !findings) return <PlacePage controls={controls} />;
  return (
    <FindingsPage
      open={findings}
      focused={arrived}
      disabled={running !== undefined && isWriting(running)}
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

function headingOf(place: PlaceId, yearName: string, messages: PaneMessages): string {
  switch (place) {
    case "check":
      return messages.check.heading(yearName);
    case "report":
      return messages.report.heading(yearName);
    case "sheets":
      return yearName === "" ? messages.sheets.headingWithoutYear : messages.sheets.heading(yearName);
    case "settings":
      return messages.settings.heading;
  }
}

/** A place's first page: the year that it is about, then the place's own part. */
function PlacePage({ controls }: PanePageProps) {
  const styles = useStyles();
  const { state, thisYear, dispatch } = controls;
  const { place, arrived, overview, running, trouble } = state;
  const { messages } = usePaneLanguage();
  const { years, year } = offeredYears(state, thisYear);
  const isOfSheets = place === "sheets" || place === "settings";
  const nothingRead = !(isOfSheets ? state.sheets : overview) && !running && !trouble;
  const yearName = year === undefined ? "" : messages.fiscalYearName(year);
  return (
    <>
      <PageHeading key={place} focused={arrived} news={shownDone(state)} hidden>
        {headingOf(place, yearName, messages)}
      </PageHeading>
      <FiscalYearBar
        years={years}
        year={year}
        disabled={running !== undefined && isWriting(running)}
        onlyAction={nothingRead}
        onLook={(fiscalYear) => {
          dispatch({ type: "task-asked", task: { do: "look", fiscalYear } });
        }}
      />
      {isOfSheets ? (
        <SheetsContent controls={controls} />
      ) : (
        overview && <PlaceContent controls={controls} overview={overview} />
      )}
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
      disabled={state.running !== undefined && isWriting(state.running)}
      onChooseMonth={(month) => {
        dispatch({ type: "month-chosen", month });
      }}
      onCheck={(month, kind) => {
        dispatch({ type: "task-asked", task: { do: "check", fiscalYear: overview.fiscalYear, month, kind } });
      }}
      onListCarriedCases={() => {
        dispatch({
          type: "task-asked",
          task: { do: "list-carried-cases", fiscalYear: overview.fiscalYear },
        });
      }}
    />
  );
}
