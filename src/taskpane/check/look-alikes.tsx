import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { isSameMonth, type YearMonth } from "../../domain/calendar/calendar-date";
import type { LabelledFigure, LookAlike } from "../../domain/count/look-alikes";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  figure: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface LookAlikeListProps {
  readonly month: YearMonth;
  readonly lookAlikes: readonly LookAlike[];
}

/** A month's figures that look as if they should be equal, side by side: whoever looks decides. */
export function LookAlikeList({ month, lookAlikes }: LookAlikeListProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, text, number } = usePaneLanguage();
  const ofMonth = lookAlikes.filter((pair) => pair.month && isSameMonth(pair.month, month));
  if (ofMonth.length === 0) return null;
  const side = ({ label, value }: LabelledFigure) => (
    <span>
      {text(label)} <span className={styles.figure}>{value === null ? "—" : number(value)}</span>
    </span>
  );
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{messages.check.lookAlikes(messages.monthLabel(month))}</SectionHeading>
      <ul className={styles.list}>
        {ofMonth.map(({ one, other }) => (
          <li key={one.label.en} className={styles.pair}>
            {side(one)}
            {side(other)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{messages.check.lookAlikesNote}</p>
    </section>
  );
}
