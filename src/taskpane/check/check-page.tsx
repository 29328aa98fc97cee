import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { CarriedQuestionBox } from "./carried-question";
import { GlanceLegend } from "./glance-legend";
import { MonthBalanceSum } from "./month-balance";
import { MonthToCheck } from "./month-to-check";
import { YearGlance } from "./year-glance";

interface CheckPageProps {
  readonly overview: YearOverview;
  readonly month: YearMonth;
  /** While a report is being written nothing can be checked. */
  readonly disabled: boolean;
  readonly onChooseMonth: (month: YearMonth) => void;
  readonly onCheck: (month: YearMonth, kind: RecordKindId | undefined) => void;
  readonly onListCarriedCases: () => void;
}

/** 点検, the home page: a month to check, the year at a glance, and the month's balance. */
export function CheckPage(props: CheckPageProps) {
  const { overview, month, disabled, onChooseMonth, onCheck, onListCarriedCases } = props;
  const { messages, number } = usePaneLanguage();
  const balance = overview.balances.find((each) => isSameMonth(each.month, month));
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
          onMake={onListCarriedCases}
        />
      )}
      <YearGlance overview={overview} month={month} disabled={disabled} onOpen={onCheck} />
      <GlanceLegend />
      <div>{messages.check.yearTotal(number(overview.errors), number(overview.warnings))}</div>
      {balance && <MonthBalanceSum balance={balance} />}
    </>
  );
}
