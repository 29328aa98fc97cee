import { Button, makeStyles } from "@fluentui/react-components";
import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { CarriedQuestionBox } from "./carried-question";
import type { ClosingActions } from "./closing-actions";
import { GlanceLegend } from "./glance-legend";
import { LookAlikeList } from "./look-alikes";
import { MonthBalanceSum } from "./month-balance";
import { MonthClosingPart } from "./month-closing-part";
import { MonthToCheck } from "./month-to-check";
import { RestatementsOffer } from "./restatements-offer";
import { YearGlance } from "./year-glance";

const useStyles = makeStyles({ cases: { alignSelf: "flex-start" } });

interface CheckPageProps {
  readonly overview: YearOverview;
  readonly month: YearMonth;
  /** How many cases there are to look at; undefined where nobody has looked yet. */
  readonly cases: number | undefined;
  /** Among them: nothing can be done while the workbook is being written. */
  readonly closing: ClosingActions;
  readonly onChooseMonth: (month: YearMonth) => void;
  readonly onCheck: (month: YearMonth, kind: RecordKindId | undefined) => void;
  readonly onListCarriedCases: () => void;
  readonly onCases: () => void;
  readonly onListRestatements: () => void;
}

/** 点検, the home page: a month to check, the year at a glance, the month's balance and its closing. */
export function CheckPage(props: CheckPageProps) {
  const { overview, month, cases, closing, onChooseMonth, onCheck } = props;
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const balance = overview.balances.find((each) => isSameMonth(each.month, month));
  const { disabled } = closing;
  return (
    <>
      <MonthToCheck
        fiscalYear={overview.fiscalYear}
        month={month}
        disabled={disabled}
        onChoose={onChooseMonth}
        onCheck={() => {
          onCheck(month, undefined);
        }}
      />
      {overview.carriedQuestion && (
        <CarriedQuestionBox
          question={overview.carriedQuestion}
          disabled={disabled}
          onMake={props.onListCarriedCases}
        />
      )}
      <YearGlance
        overview={overview}
        month={month}
        disabled={disabled}
        onOpen={onCheck}
        onChooseMonth={onChooseMonth}
      />
      <GlanceLegend />
      <div>{messages.check.yearTotal(number(overview.errors), number(overview.warnings))}</div>
      {balance && <MonthBalanceSum balance={balance} />}
      {overview.lookAlikes && <LookAlikeList month={month} lookAlikes={overview.lookAlikes} />}
      <MonthClosingPart overview={overview} month={month} actions={closing} />
      <RestatementsOffer
        count={overview.restatements}
        disabled={disabled}
        onList={props.onListRestatements}
      />
      <Button className={styles.cases} disabled={disabled} onClick={props.onCases}>
        {cases === undefined ? messages.cases.open : messages.cases.openCount(number(cases))}
      </Button>
    </>
  );
}
