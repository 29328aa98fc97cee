import { Button } from "@fluentui/react-components";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import type { PaneState } from "../pane-state";
import { isWriting, type Jump, type Task } from "../task";
import { BuildProgress } from "./build-progress";
import { BuildResult } from "./build-result";
import { PlanList } from "./plan-list";
import type { ReportInnerPage } from "./report-inner-page";
import { Readiness } from "./readiness";
import { SectionsOffer } from "./sections-offer";
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
  const { built, running, progress, stopping, sectionOffers, sectionsDraft } = state;
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
          {built && <BuildResult built={built} onJump={onJump} />}
          <BuildStart state={state} overview={overview} onTask={onTask} />
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

type BuildStartProps = Pick<ReportPageProps, "state" | "overview" | "onTask">;

/** One press builds, and builds again: nothing is written but what the page says. */
function BuildStart({ state, overview, onTask }: BuildStartProps) {
  const { report } = usePaneLanguage().messages;
  const { preview, built, running, sectionOffers } = state;
  const { fiscalYear } = overview;
  return (
    <>
      <Button
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
