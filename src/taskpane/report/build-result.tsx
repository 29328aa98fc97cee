import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ReportCancelled, ReportOutcome } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import type { Jump } from "../task";
import { BuiltSheets } from "./built-sheets";
import { LeftOutLine } from "./left-out-line";
import { RecountLine } from "./recount-line";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface BuildResultProps {
  readonly built: ReportOutcome | ReportCancelled;
  readonly onJump: (jump: Jump) => void;
}

/** What was made and whether it is right. */
export function BuildResult({ built, onJump }: BuildResultProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { messages } = usePaneLanguage();
  const { report } = messages;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {report.result}
      </h2>
      {"cancelled" in built ? (
        <p className={styles.text}>{report.cancelled}</p>
      ) : (
        <>
          <Outcome outcome={built} onJump={onJump} />
          <BuiltSheets outcome={built} onJump={onJump} />
        </>
      )}
    </section>
  );
}

function Outcome({
  outcome,
  onJump,
}: {
  readonly outcome: ReportOutcome;
  readonly onJump: (jump: Jump) => void;
}) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  const errors = outcome.findings.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <RecountLine recount={outcome.recount} onJump={onJump} />
      {outcome.keptSheets.map(({ from, to }) => (
        <p key={from} className={styles.text}>
          {report.kept(from, to)}
        </p>
      ))}
      <LeftOutLine sections={outcome.leftOut} />
      {errors > 0 && <p className={styles.text}>{report.errorsLeft(number(errors))}</p>}
    </>
  );
}
