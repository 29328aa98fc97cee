import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PlannedSection, ReportPreview } from "../../app/report-outcome";
import type { SectionOffer } from "../../app/section-offer";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";
import { SwitchedOffLine } from "./switched-off-line";
import { carriedAsValues, carriedCells } from "./carried-cells";
import { LeftOutLine } from "./left-out-line";
import { SectionHeading } from "../section-heading";

const HOWS = ["added", "overwritten", "kept"] as const;

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

interface PlanListProps {
  readonly preview: ReportPreview;
  readonly sections: readonly SectionOffer[];
  /** True where the report was built a moment ago. */
  readonly again: boolean;
}

/** Which sheets would be made, written again or kept: said before anything is written. */
export function PlanList({ preview, sections: offers, again }: PlanListProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  const { sections, leftOut, setAside = [] } = preview;
  const title = again ? report.planAgain : report.plan;
  const counts = HOWS.flatMap((how) => {
    const count = sections.filter((section) => section.how === how).length;
    return count === 0 ? [] : report.planned[how](number(count));
  });
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{title(number(sections.length))}</SectionHeading>
      <ul className={styles.counts}>
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {sections.map((section) => (
        <KeptLine key={section.sheet} section={section} />
      ))}
      {setAside.map(({ from, to }) => (
        <p key={from} className={styles.text}>
          {report.setAside(from, to)}
        </p>
      ))}
      {!again && <LeftOutLine sections={leftOut} />}
      <SwitchedOffLine sections={offers} />
      <p className={styles.note}>{report.recordsUntouched}</p>
      <Disclosure label={report.sheetList}>
        <ul className={styles.list}>
          {sections.map(({ sheet, how }) => (
            <li key={sheet}>
              {sheet} – {report.willBe[how]}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function KeptLine({ section }: { readonly section: PlannedSection }) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { report } = messages;
  if (section.how !== "kept") return null;
  const { because, sheet, keptAs, notes = [] } = section;
  return (
    <p className={styles.text}>
      {report.keepAs[because](sheet, keptAs)}
      {notes.length > 0 && report.willCarry(number(notes.length), carriedCells(notes, language))}
      {carriedAsValues(notes, language)}
    </p>
  );
}
