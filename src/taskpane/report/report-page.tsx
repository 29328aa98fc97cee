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

/** 年次報告: what stands ready, what would be written, and what was. */
export function ReportPage({ state, overview, onTask, onStop, onToCheck, onJump }: ReportPageProps) {
  const { built, running, progress, stopping } = state;
  const { fiscalYear } = overview;
  const building = running?.do === "build";
  return (
    <>
      <Readiness overview={overview} onToCheck={onToCheck} />
      {building && <BuildProgress progress={progress} stopping={stopping} onStop={onStop} />}
      {!building && built && (
        <BuildResult
          built={built}
          onJump={onJump}
          onAgain={() => {
            onTask({ do: "preview", fiscalYear });
          }}
        />
      )}
      {!building && !built && <BuildStart state={state} overview={overview} onTask={onTask} />}
    </>
  );
}

type BuildStartProps = Pick<ReportPageProps, "state" | "overview" | "onTask">;

/** Nothing is written before the page has said what would be. */
function BuildStart({ state, overview, onTask }: BuildStartProps) {
  const { report } = usePaneLanguage().messages;
  const { preview, running } = state;
  const { fiscalYear } = overview;
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        disabled={!preview || running !== undefined}
        onClick={() => {
          onTask({ do: "build", fiscalYear });
        }}
      >
        {report.build}
      </Button>
      {preview && <PlanList preview={preview} />}
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
