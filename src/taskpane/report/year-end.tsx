import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface YearEndProps {
  readonly fiscalYear: FiscalYear;
  readonly disabled: boolean;
  readonly onKeep: () => void;
}

/** 年度末: the year's totals are kept for the reports of the years to come. */
export function YearEnd({ fiscalYear, disabled, onKeep }: YearEndProps) {
  const styles = useStyles();
  const id = { heading: useId(), note: useId() };
  const { messages } = usePaneLanguage();
  const { lastYear: texts } = messages;
  return (
    <section aria-labelledby={id.heading}>
      <SectionHeading id={id.heading}>{texts.yearEnd}</SectionHeading>
      <Button disabled={disabled} aria-describedby={id.note} onClick={onKeep}>
        {texts.keep}
      </Button>
      <p id={id.note} className={styles.note}>
        {texts.keepNote(messages.fiscalYearName(fiscalYear))}
      </p>
    </section>
  );
}
