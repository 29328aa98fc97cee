import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { monthKey, parseMonthKey, type YearMonth } from "../../domain/calendar/calendar-date";
import { monthsOfFiscalYear, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1 },
  month: { flexShrink: 0, width: "8.5em" },
});

interface MonthToCheckProps {
  readonly fiscalYear: FiscalYear;
  readonly month: YearMonth;
  readonly disabled: boolean;
  readonly onChoose: (month: YearMonth) => void;
  readonly onCheck: () => void;
}

/** The page's one great button, and the month that it checks. */
export function MonthToCheck({ fiscalYear, month, disabled, onChoose, onCheck }: MonthToCheckProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabled={disabled}
        onClick={onCheck}
      >
        {messages.check.checkMonth(messages.monthName(month.month))}
      </Button>
      <Select
        className={styles.month}
        size="large"
        aria-label={messages.check.month}
        value={monthKey(month)}
        disabled={disabled}
        onChange={(_, { value }) => {
          const chosen = parseMonthKey(value);
          if (chosen) onChoose(chosen);
        }}
      >
        {monthsOfFiscalYear(fiscalYear).map((each) => (
          <option key={monthKey(each)} value={monthKey(each)}>
            {messages.monthLabel(each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
