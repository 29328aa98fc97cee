import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { isSameMonth, monthKey, type YearMonth } from "../../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../domain/calendar/fiscal-year";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { YearOverview } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { VISUALLY_HIDDEN } from "../visually-hidden";
import { ClosingRow } from "./closing-row";
import { GlanceCell } from "./glance-cell";

const useStyles = makeStyles({
  // Twelve months beside their kinds in 320 px: every column the same, none wider for its content.
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
  },
  kindColumn: { width: "48px" },
  month: { padding: "2px 0", fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  chosen: {
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    textDecorationThickness: "2px",
  },
  kind: {
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    // A longer name takes two lines, not the place of April.
    lineHeight: tokens.lineHeightBase100,
    overflowWrap: "anywhere",
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: 0 },
  chosenCell: { backgroundColor: tokens.colorNeutralBackground3 },
  hidden: VISUALLY_HIDDEN,
});

interface YearGlanceProps {
  readonly overview: YearOverview;
  readonly month: YearMonth;
  readonly disabled: boolean;
  readonly onOpen: (month: YearMonth, kind: RecordKindId) => void;
  readonly onChooseMonth: (month: YearMonth) => void;
}

/** The year at a glance: months × kinds, each cell a way to its findings. */
export function YearGlance({ overview, month, disabled, onOpen, onChooseMonth }: YearGlanceProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const arrowKeys = useArrowNavigationGroup({ axis: "grid", memorizeCurrent: true });
  return (
    <table className={styles.table} {...arrowKeys}>
      <caption className={styles.hidden}>{messages.check.glance}</caption>
      <colgroup>
        <col className={styles.kindColumn} />
        <col span={12} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.month}>
            <span className={styles.hidden}>{messages.check.kindColumn}</span>
          </th>
          {monthsOfFiscalYear(overview.fiscalYear).map((each) => (
            <th
              key={monthKey(each)}
              scope="col"
              aria-label={messages.monthLabel(each)}
              className={mergeClasses(styles.month, isSameMonth(each, month) && styles.chosen)}
            >
              {each.month}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {overview.kinds.map(({ kind, months }) => (
          <tr key={kind} className={styles.row}>
            <th
              scope="row"
              className={styles.kind}
              title={messages.kinds[kind]}
              aria-label={messages.kinds[kind]}
            >
              {messages.shortKinds[kind] ?? messages.kinds[kind]}
            </th>
            {months.map((state) => (
              <td
                key={monthKey(state.month)}
                className={mergeClasses(styles.cell, isSameMonth(state.month, month) && styles.chosenCell)}
              >
                <GlanceCell
                  kind={kind}
                  state={state}
                  disabled={disabled}
                  onOpen={() => {
                    onOpen(state.month, kind);
                  }}
                />
              </td>
            ))}
          </tr>
        ))}
        <ClosingRow
          overview={overview}
          disabled={disabled}
          className={styles.row}
          headingClassName={styles.kind}
          cellClassName={(each) => mergeClasses(styles.cell, isSameMonth(each, month) && styles.chosenCell)}
          onChooseMonth={onChooseMonth}
        />
      </tbody>
    </table>
  );
}
