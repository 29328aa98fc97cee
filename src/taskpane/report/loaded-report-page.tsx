import { useEffect } from "react";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { BackButton } from "../back-button";
import { shownDone } from "../done-text";
import { PageHeading } from "../page-heading";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { isWriting, type Task } from "../task";
import type { PaneControls } from "../use-pane";
import type { LoadedReportPage as Page } from "./report-inner-page";
import { loadReportPages, type ReportPages } from "./load-report-pages";
import { sourceTitle } from "./source-title";
import { WithReportPages } from "./with-report-pages";

interface LoadedReportPageProps {
  readonly controls: PaneControls;
  readonly fiscalYear: FiscalYear;
  readonly page: Page;
}

function titleOf(page: Page, language: PaneLanguage): string {
  const { standing } = language.messages;
  switch (page.at) {
    case "changes":
      return standing.changesHeading;
    case "recheck":
      return standing.recheckHeading;
    case "drafts":
      return standing.draftsHeading;
    case "publication":
      return standing.publicationHeading;
    case "source":
      return sourceTitle(page, language);
  }
}

/** A page about the report that stands there: its heading, and what comes in a file of its own. */
export function LoadedReportPage({ controls, fiscalYear, page }: LoadedReportPageProps) {
  const { state, dispatch } = controls;
  const language = usePaneLanguage();
  const onBack = () => {
    dispatch({ type: "report-page-asked", page: { at: "report" } });
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading key={page.at} focused={state.arrived} news={shownDone(state)}>
        {titleOf(page, language)}
      </PageHeading>
      <WithReportPages>
        {(pages) => <Content pages={pages} controls={controls} fiscalYear={fiscalYear} page={page} />}
      </WithReportPages>
    </>
  );
}

function Content({
  pages,
  controls,
  fiscalYear,
  page,
}: LoadedReportPageProps & { readonly pages: ReportPages }) {
  const { state, dispatch, jumpTo } = controls;
  const disabled = state.running !== undefined && isWriting(state.running);
  const onTask = (task: Task) => {
    dispatch({ type: "task-asked", task });
  };
  switch (page.at) {
    case "changes":
      return <pages.ChangesPage preview={state.preview} onJump={jumpTo} />;
    case "recheck":
      return (
        <pages.RecheckPage
          recheck={page.recheck}
          disabled={state.running !== undefined}
          onRecheck={() => {
            onTask({ do: "recheck", fiscalYear });
          }}
          onJump={jumpTo}
        />
      );
    case "drafts":
      return (
        <pages.DraftsPage
          offers={page.offers}
          disabled={disabled}
          onInsert={(section, sentences) => {
            onTask({ do: "insert-drafts", fiscalYear, section, sentences });
          }}
          onJump={jumpTo}
        />
      );
    case "publication":
      return (
        <pages.PublicationPage
          offer={page.offer}
          made={page.made}
          disabled={state.running !== undefined}
          onPublish={(offer, choice) => {
            onTask({ do: "publish", fiscalYear, offer, choice });
          }}
          onHandOver={(files, what) => {
            onTask({ do: "hand-over", fiscalYear, files, what });
          }}
          onJump={jumpTo}
        />
      );
    case "source": {
      const { sheet, cell } = page.place;
      return (
        <pages.SourcePage key={`${sheet} ${cell.row} ${cell.column}`} source={page.source} onJump={jumpTo} />
      );
    }
  }
}

/** Fetches the pages before anybody asks for one: no click waits, and they are there if the line fails later. */
export function useReportPagesSoon(): void {
  useEffect(() => {
    loadReportPages().catch(() => undefined);
  }, []);
}
