import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { isWriting, type Task } from "../task";
import type { PaneControls } from "../use-pane";
import { LoadedReportPage } from "./loaded-report-page";
import { LastYearPage } from "./last-year-page";
import { choicesOf } from "./sections-draft";
import { SectionsPage } from "./sections-page";

interface InnerReportPageProps {
  readonly controls: PaneControls;
  readonly fiscalYear: FiscalYear;
}

/** A page within 年次報告: the sections to choose, what a file of last year holds, or one about the report that stands. */
export function InnerReportPage({ controls, fiscalYear }: InnerReportPageProps) {
  const { state, dispatch } = controls;
  const { reportPage, sectionOffers, sectionsDraft, arrived, running } = state;
  const disabled = running !== undefined && isWriting(running);
  const ask = (task: Task) => {
    dispatch({ type: "task-asked", task });
  };
  const onBack = () => {
    dispatch({ type: "report-page-asked", page: { at: "report" } });
  };
  if (reportPage.at === "last-year") {
    return (
      <LastYearPage
        fiscalYear={fiscalYear}
        found={reportPage.found}
        sections={sectionsDraft ?? choicesOf(sectionOffers?.sections ?? [])}
        focused={arrived}
        disabled={disabled}
        onBack={onBack}
        onChoose={(file, book) => {
          ask({ do: "look-at-last-year", fiscalYear, file, book });
        }}
        onUnreadable={() => {
          dispatch({ type: "action-failed", code: "file-unreadable" });
        }}
        onTakeOver={(offer) => {
          ask({ do: "take-over-last-year", fiscalYear, offer });
        }}
      />
    );
  }
  if (reportPage.at !== "report" && reportPage.at !== "sections")
    return <LoadedReportPage controls={controls} fiscalYear={fiscalYear} page={reportPage} />;
  return (
    <SectionsPage
      offers={sectionOffers}
      draft={sectionsDraft}
      focused={arrived}
      disabled={disabled}
      onBack={onBack}
      onDraft={(draft) => {
        dispatch({ type: "sections-drafted", draft });
      }}
      onDrop={() => {
        dispatch({ type: "sections-draft-dropped" });
      }}
      onSave={(sections) => {
        ask({ do: "choose-sections", fiscalYear, sections });
      }}
    />
  );
}
