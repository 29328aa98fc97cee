import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import { isWholeYear } from "./whole-year";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
  },
  line: { display: "flex", columnGap: tokens.spacingHorizontalS, listStyleType: "none" },
  icon: { flexShrink: 0, marginTop: "2px", fontSize: "16px" },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ReadinessProps {
  readonly overview: YearOverview;
  readonly disabled: boolean;
  readonly onToCheck: () => void;
  readonly onTakeOver: () => void;
}

/** What stands ready for the report, and what does not; nothing here keeps it from being built. */
export function Readiness({ overview, disabled, onToCheck, onTakeOver }: ReadinessProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  const { errors, earlierYears, monthsWithRecords } = overview;
  const missing = overview.kinds
    .filter(({ kind }) => kind === "consultation")
    .flatMap(({ months }) => months.filter(({ state }) => state === "no-sheet"))
    .map(({ month }) => messages.monthLabel(month));
  const complete = isWholeYear(overview);
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{report.readiness}</SectionHeading>
      <ul className={styles.lines}>
        <Line fine={complete}>
          {complete ? report.allMonths : report.monthsMissing(number(monthsWithRecords), missing.join(" "))}
        </Line>
        <Line fine={errors === 0}>
          {errors === 0 ? report.noErrors : report.errors(number(errors))}
          {errors > 0 && (
            <>
              {" "}
              <Link inline as="button" onClick={onToCheck}>
                {report.toCheck}
              </Link>
              <div className={styles.note}>{report.errorsDoNotBlock}</div>
            </>
          )}
        </Line>
        <Line fine={earlierYears.length > 0}>
          {earlierYears.length > 0
            ? report.earlierYears(earlierYears.map(messages.shortFiscalYear).join(" "))
            : report.noEarlierYears}
          <div>
            <Link inline as="button" disabled={disabled} onClick={onTakeOver}>
              {messages.lastYear.open}
            </Link>
          </div>
        </Line>
      </ul>
    </section>
  );
}

function Line({ fine, children }: { readonly fine: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = fine ? CheckmarkCircleRegular : WarningRegular;
  return (
    <li className={styles.line}>
      <Icon className={mergeClasses(styles.icon, fine ? styles.fine : styles.look)} aria-hidden />
      <div>{children}</div>
    </li>
  );
}
