import type { ReportProgress } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import { WritingProgress } from "../writing-progress";
import { sectionLabel } from "./section-name";

interface BuildProgressProps {
  /** Undefined until the first section is begun. */
  readonly progress: ReportProgress | undefined;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

/** Which section is being written, how far it is, and a way to end it. */
export function BuildProgress({ progress, stopping, onStop }: BuildProgressProps) {
  const { messages, number } = usePaneLanguage();
  const { report, busy } = messages;
  const steps = progress && {
    done: progress.done,
    of: progress.of,
    text: report.step(number(progress.done), number(progress.of)),
  };
  return (
    <WritingProgress
      label={report.progress}
      doing={
        progress ? report.section(sectionLabel({ id: progress.section, title: progress.title })) : busy.build
      }
      steps={steps}
      stopping={stopping}
      onStop={onStop}
    />
  );
}
