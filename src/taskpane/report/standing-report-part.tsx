import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { usePaneLanguage } from "../pane-language";
import type { PaneState } from "../pane-state";
import { SectionHeading } from "../section-heading";
import { useTakesFocus } from "../takes-focus";
import type { Task } from "../task";
import { useReportPagesSoon } from "./loaded-report-page";
import type { ReportFocus } from "./report-focus";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface StandingReportPartProps {
  readonly fiscalYear: FiscalYear;
  readonly disabled: boolean;
  readonly focus: ReportFocus | undefined;
  readonly onTask: (task: Task) => void;
}

/** Whether a report of the year stands in the workbook, as far as is known. */
export function hasStandingReport({ built, preview }: PaneState): boolean {
  if (built && !("cancelled" in built)) return true;
  return preview?.sections.some(({ how }) => how !== "added") ?? false;
}

/** What can be done with a report that stands there. */
export function StandingReportPart({ fiscalYear, disabled, focus, onTask }: StandingReportPartProps) {
  const styles = useStyles();
  const heading = useId();
  const { standing } = usePaneLanguage().messages;
  const recheck = useTakesFocus(focus === "recheck");
  const drafts = useTakesFocus(focus === "drafts");
  const publication = useTakesFocus(focus === "publication");
  useReportPagesSoon();
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{standing.heading}</SectionHeading>
      <div className={styles.buttons}>
        <Button
          ref={recheck}
          disabled={disabled}
          onClick={() => {
            onTask({ do: "recheck", fiscalYear });
          }}
        >
          {standing.recheck}
        </Button>
        <Button
          ref={drafts}
          disabled={disabled}
          icon={<ChevronRightRegular />}
          iconPosition="after"
          onClick={() => {
            onTask({ do: "offer-drafts", fiscalYear });
          }}
        >
          {standing.drafts}
        </Button>
        <Button
          ref={publication}
          disabled={disabled}
          onClick={() => {
            onTask({ do: "offer-publication", fiscalYear });
          }}
        >
          {standing.publication}
        </Button>
      </div>
    </section>
  );
}
