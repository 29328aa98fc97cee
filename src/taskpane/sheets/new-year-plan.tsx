import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { NewYearOffer } from "../../app/new-year";
import type { SkippedRecordSheet } from "../../app/new-year-sheets";
import { Disclosure } from "../disclosure";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

function skippedText(
  { because, sheet, present }: SkippedRecordSheet,
  { messages: { newYear } }: PaneLanguage,
): string {
  return because === "name-taken" ? newYear.nameTaken(present) : newYear.alreadyKept(sheet, present);
}

interface NewYearPlanProps {
  readonly offer: NewYearOffer;
  readonly disabled: boolean;
  readonly onMake: () => void;
}

/** Which sheets would be made and which are there already. */
export function NewYearPlan({ offer: { preview }, disabled, onMake }: NewYearPlanProps) {
  const styles = useStyles();
  const heading = useId();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { newYear } = messages;
  const { sheets, skipped } = preview;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{newYear.plan(number(sheets.length))}</SectionHeading>
      {sheets.length === 0 ? (
        <p className={styles.text}>{newYear.nothingToMake}</p>
      ) : (
        <>
          <Button appearance="primary" size="large" disabled={disabled} onClick={onMake}>
            {newYear.make(number(sheets.length))}
          </Button>
          <Disclosure label={newYear.planList}>
            <ul className={styles.list}>
              {sheets.map(({ sheet }) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      {skipped.length > 0 && (
        <Disclosure label={newYear.skipped(number(skipped.length))}>
          <ul className={styles.list}>
            {skipped.map((each) => (
              <li key={each.sheet}>{skippedText(each, language)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.note}>{newYear.untouched}</p>
    </section>
  );
}
