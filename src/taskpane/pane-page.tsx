import { makeStyles } from "@fluentui/react-components";
import type { YearOverview } from "../app/year-overview";
import { CasesPage } from "./cases/cases-page";
import { CheckPlace } from "./check/check-place";
import { shownDone } from "./done-text";
import { FindingsPlace } from "./findings/findings-place";
import { FiscalYearBar } from "./fiscal-year-bar";
import { offeredYears } from "./offered-years";
import { PageHeading } from "./page-heading";
import { usePaneLanguage } from "./pane-language";
import type { PaneMessages } from "./pane-messages";
import type { PlaceId } from "./pane-state";
import { InnerSheetsPage, SheetsContent } from "./sheets/sheets-place";
import { isWriting } from "./task";
import { InnerReportPage } from "./report/inner-report-page";
import { ReportPage } from "./report/report-page";
import type { PaneControls } from "./use-pane";

const useStyles = makeStyles({ text: { margin: 0 } });

interface PanePageProps {
  readonly controls: PaneControls;
}

/** The page of the present place. */
export function PanePage({ controls }: PanePageProps) {
  const { state, dispatch, jumpTo } = controls;
  const { place, overview, reportPage, findings, cases, casesOpen, arrived } = state;
  if (place === "sheets" && state.sheetsPage.at !== "list") return <InnerSheetsPage controls={controls} />;
  if (place === "report" && reportPage.at !== "report" && overview) {
    return <InnerReportPage controls={controls} fiscalYear={overview.fiscalYear} />;
  }
  if (place === "check" && findings) return <FindingsPlace controls={controls} open={findings} />;
  if (place === "check" && casesOpen && cases) {
    return (
      <CasesPage
        cases={cases}
        focused={arrived}
        onBack={() => {
          dispatch({ type: "cases-left" });
        }}
        onJump={jumpTo}
      />
    );
  }
  return <PlacePage controls={controls} />;
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
          dispatch({ type: "task-asked", task: { do: "look", fiscalYear, afresh: true } });
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
        onPage={(page) => {
          dispatch({ type: "report-page-asked", page });
        }}
        onJump={jumpTo}
      />
    );
  }
  return <CheckPlace controls={controls} overview={overview} />;
}
