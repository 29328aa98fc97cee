import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { usePaneLanguage } from "./pane-language";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  year: { flexGrow: 1, flexBasis: "0", minWidth: "9em" },
});

interface FiscalYearBarProps {
  readonly years: readonly FiscalYear[];
  /** Undefined: no year could be read, and none was chosen yet. */
  readonly year: FiscalYear | undefined;
  readonly disabled: boolean;
  /** True where reading the workbook is all that can be done. */
  readonly onlyAction: boolean;
  /** Reads the workbook anew, for this year or the one that it names itself. */
  readonly onLook: (year: FiscalYear | undefined) => void;
}

/** The fiscal year, and reading the workbook anew. */
export function FiscalYearBar({ years, year, disabled, onlyAction, onLook }: FiscalYearBarProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  return (
    <div className={styles.root}>
      {years.length > 0 && (
        <Select
          className={styles.year}
          aria-label={messages.fiscalYear}
          value={year ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => {
            onLook(Number(value));
          }}
        >
          {year === undefined && (
            <option value="" disabled>
              {messages.chooseYear}
            </option>
          )}
          {years.map((offered) => (
            <option key={offered} value={offered}>
              {messages.fiscalYearName(offered)}
            </option>
          ))}
        </Select>
      )}
      <Button
        appearance={onlyAction ? "primary" : "subtle"}
        icon={<ArrowClockwiseRegular />}
        disabled={disabled}
        onClick={() => {
          onLook(year);
        }}
      >
        {messages.reload}
      </Button>
    </div>
  );
}
