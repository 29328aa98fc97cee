import { Button } from "@fluentui/react-components";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import type { PaneState } from "../pane-state";
import type { Jump, Task } from "../task";
import { BuildProgress } from "./build-progress";
import { BuildResult } from "./build-result";
import { PlanList } from "./plan-list";
import { Readiness } from "./readiness";

interface ReportPageProps {
  readonly state: PaneState;
  readonly overview: YearOverview;
  readonly onTask: (task: Task) => void;
  readonly onStop: () => void;
  readonly onToCheck: () => void;
  readonly onJump: (jump: Jump) => void;
}

/** 年次報告: what stands ready, what was written, and what would be. */
export function ReportPage({ state, overview, onTask, onStop, onToCheck, onJump }: ReportPageProps) {
  const { built, running, progress, stopping } = state;
  return (
    <>
      <Readiness overview={overview} onToCheck={onToCheck} />
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
        </>
      )}
    </>
  );
}

type BuildStartProps = Pick<ReportPageProps, "state" | "overview" | "onTask">;

/** One press builds, and builds again: nothing is written but what the page says. */
function BuildStart({ state, overview, onTask }: BuildStartProps) {
  const { report } = usePaneLanguage().messages;
  const { preview, built, running } = state;
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
      {preview && <PlanList preview={preview} again={built !== undefined} />}
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
