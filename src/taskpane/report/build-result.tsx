import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReportCancelled, ReportOutcome } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import { useTakesFocus } from "../takes-focus";
import type { Jump } from "../task";
import { BuiltSheets } from "./built-sheets";
import { carriedAsValues, carriedCells } from "./carried-cells";
import { LeftOutLine } from "./left-out-line";
import { RecountDetailsPart } from "./recount-details-part";
import { RecountLine } from "./recount-line";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface BuildResultProps {
  readonly built: ReportOutcome | ReportCancelled;
  /** True where the workbook has changed since then. */
  readonly changed: boolean;
  readonly focused: boolean;
  readonly onJump: (jump: Jump) => void;
}

/** What was made and whether it is right. */
export function BuildResult({ built, changed, focused, onJump }: BuildResultProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useTakesFocus(focused);
  const { messages } = usePaneLanguage();
  const { report } = messages;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {report.result}
      </h2>
      {"cancelled" in built ? (
        <p className={styles.text}>{report.cancelled}</p>
      ) : (
        <>
          <Outcome outcome={built} changed={changed} onJump={onJump} />
          <BuiltSheets outcome={built} onJump={onJump} />
        </>
      )}
    </section>
  );
}

function Outcome({
  outcome,
  changed,
  onJump,
}: {
  readonly outcome: ReportOutcome;
  readonly changed: boolean;
  readonly onJump: (jump: Jump) => void;
}) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { report } = messages;
  const errors = outcome.findings.filter(({ severity }) => severity === "error").length;
  return (
    <>
      <RecountLine recount={outcome.recount} changed={changed} onJump={onJump} />
      <RecountDetailsPart recount={outcome.recount} onJump={onJump} />
      {outcome.keptSheets.map(({ from, to, notes = [] }) => (
        <p key={from} className={styles.text}>
          {report.kept(from, to)}
          {notes.length > 0 && report.carried(from, number(notes.length), carriedCells(notes, language))}
          {carriedAsValues(notes, language)}
        </p>
      ))}
      <LeftOutLine sections={outcome.leftOut} />
      {errors > 0 && <p className={styles.text}>{report.errorsLeft(number(errors))}</p>}
    </>
  );
}
