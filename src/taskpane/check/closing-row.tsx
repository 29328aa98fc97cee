import { isSameMonth, monthKey, type YearMonth } from "../../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { useGlanceButtonStyle } from "./glance-button-style";

const SIGNS = { open: "·", closed: "■", changed: "■!" } as const;

interface ClosingRowProps {
  readonly overview: YearOverview;
  readonly disabled: boolean;
  readonly className: string;
  readonly headingClassName: string;
  readonly cellClassName: (month: YearMonth) => string;
  readonly onChooseMonth: (month: YearMonth) => void;
}

/** Which months are closed; a tap shows how that stands. */
export function ClosingRow(props: ClosingRowProps) {
  const { overview, disabled, className, headingClassName, cellClassName, onChooseMonth } = props;
  const button = useGlanceButtonStyle();
  const { messages } = usePaneLanguage();
  const { closing: texts, monthLabel } = messages;
  return (
    <tr className={className}>
      <th scope="row" className={headingClassName}>
        {texts.row}
      </th>
      {monthsOfFiscalYear(overview.fiscalYear).map((month) => {
        const closing = overview.closings.find((each) => isSameMonth(each.month, month));
        const state = !closing ? "open" : closing.changed ? "changed" : "closed";
        const label = `${monthLabel(month)}: ${texts.state[state]}`;
        return (
          <td key={monthKey(month)} className={cellClassName(month)}>
            <button
              type="button"
              className={button}
              aria-label={label}
              title={label}
              disabled={disabled}
              onClick={() => {
                onChooseMonth(month);
              }}
            >
              {SIGNS[state]}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
