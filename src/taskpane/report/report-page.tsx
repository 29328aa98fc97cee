import { Button } from "@fluentui/react-components";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useTakesFocus } from "../takes-focus";
import { isWriting, type Jump, type Task } from "../task";
import { ChangesOffer } from "./changes-offer";
import { BuildProgress } from "./build-progress";
import { BuildResult } from "./build-result";
import { PlanList } from "./plan-list";
import type { ReportInnerPage } from "./report-inner-page";
import { Readiness } from "./readiness";
import { SectionsOffer } from "./sections-offer";
import { hasStandingReport, StandingReportPart } from "./standing-report-part";
import { isWholeYear } from "./whole-year";
import { YearEnd } from "./year-end";

interface ReportPageProps {
  readonly state: PaneState;
  readonly overview: YearOverview;
  readonly onTask: (task: Task) => void;
  readonly onStop: () => void;
  readonly onToCheck: () => void;
  readonly onPage: (page: ReportInnerPage) => void;
  readonly onJump: (jump: Jump) => void;
}

/** 年次報告: what stands ready, what was written, and what would be. */
export function ReportPage(props: ReportPageProps) {
  const { state, overview, onTask, onStop, onToCheck, onPage, onJump } = props;
  const { built, running, progress, stopping, sectionOffers, sectionsDraft, reportFocus } = state;
  const disabled = running !== undefined && isWriting(running);
  const { fiscalYear } = overview;
  return (
    <>
      <Readiness
        overview={overview}
        disabled={disabled}
        onToCheck={onToCheck}
        onTakeOver={() => {
          onPage({ at: "last-year", found: undefined });
        }}
      />
      <SectionsOffer
        offers={sectionOffers}
        isDrafted={sectionsDraft !== undefined}
        disabled={disabled}
        onOpen={() => {
          onPage({ at: "sections" });
        }}
      />
      {running?.do === "build" ? (
        <BuildProgress
          progress={progress && "section" in progress ? progress : undefined}
          stopping={stopping}
          onStop={onStop}
        />
      ) : (
        <>
          {built && (
            <BuildResult
              built={built}
              changed={state.changedSinceBuilt}
              focused={reportFocus === "result"}
              onJump={onJump}
            />
          )}
          {state.preview && saysChanges(state) && (
            <ChangesOffer
              preview={state.preview}
              disabled={disabled}
              focused={reportFocus === "changes"}
              onOpen={() => {
                onPage({ at: "changes" });
              }}
            />
          )}
          <BuildStart state={state} overview={overview} onTask={onTask} />
          {hasStandingReport(state) && (
            <StandingReportPart
              fiscalYear={fiscalYear}
              disabled={disabled}
              focus={reportFocus}
              onTask={onTask}
            />
          )}
          {isWholeYear(overview) && (
            <YearEnd
              fiscalYear={fiscalYear}
              disabled={disabled}
              onKeep={() => {
                onTask({ do: "keep-year-totals", fiscalYear });
              }}
            />
          )}
        </>
      )}
    </>
  );
}

/** Nothing is written again before it was said what changes; right after building there is nothing to say. */
function saysChanges(state: PaneState): boolean {
  const { built, changedSinceBuilt, preview, edits } = state;
  if (!hasStandingReport(state) || !preview) return false;
  const { changes, textChanges, references = [] } = preview;
  // What was read before somebody typed cannot say that nothing changes.
  if (edits > 0 && changes.length + textChanges.length + references.length === 0) return false;
  return !built || changedSinceBuilt || changes.length > 0;
}

type BuildStartProps = Pick<ReportPageProps, "state" | "overview" | "onTask">;

/** One press builds, and builds again: nothing is written but what the page says. */
function BuildStart({ state, overview, onTask }: BuildStartProps) {
  const { report } = usePaneLanguage().messages;
  const { preview, built, running, sectionOffers, reportFocus } = state;
  const { fiscalYear } = overview;
  const build = useTakesFocus(reportFocus === "build");
  return (
    <>
      <Button
        ref={build}
        appearance={built ? "secondary" : "primary"}
        size="large"
        disabled={!preview || running !== undefined}
        onClick={() => {
          if (preview) onTask({ do: "build", fiscalYear, announced: preview });
        }}
      >
        {built ? report.buildAgain : report.build}
      </Button>
      {preview && (
        <PlanList preview={preview} sections={sectionOffers?.sections ?? []} again={built !== undefined} />
      )}
      {!preview && !running && (
        <Button
          onClick={() => {
            onTask({ do: "preview", fiscalYear });
          }}
        >
          {report.findOut}
        </Button>
      )}
    </>
  );
}
