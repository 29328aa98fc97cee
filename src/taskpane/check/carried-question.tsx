import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CarriedQuestion } from "../../app/carried-cases";
import { Disclosure } from "../disclosure";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  numbers: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  make: { alignSelf: "flex-start" },
});

interface CarriedQuestionBoxProps {
  readonly question: CarriedQuestion;
  readonly disabled: boolean;
  readonly onMake: () => void;
}

/** How the numbers compare with 前年度末件数. */
function comparison(
  { caseNumbers, openingCaseload: opening }: CarriedQuestion,
  { messages: { carried }, number }: PaneLanguage,
): string {
  if (opening === undefined) return carried.openingUnknown;
  const by = caseNumbers.length - opening;
  if (by === 0) return carried.agrees(number(opening));
  return by > 0 ? carried.more(number(opening), number(by)) : carried.fewer(number(opening), number(-by));
}

/** The one question of an office that has no list of carried cases. */
export function CarriedQuestionBox({ question, disabled, onMake }: CarriedQuestionBoxProps) {
  const styles = useStyles();
  const heading = useId();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { carried, sheets } = messages;
  const { caseNumbers } = question;
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <SectionHeading id={heading}>{carried.question(number(caseNumbers.length))}</SectionHeading>
      <p className={styles.text}>{comparison(question, language)}</p>
      <Disclosure label={carried.numbers}>
        <p className={styles.numbers}>{caseNumbers.join(sheets.listSeparator)}</p>
      </Disclosure>
      <Button className={styles.make} disabled={disabled} onClick={onMake}>
        {carried.make}
      </Button>
      <p className={styles.note}>{carried.makeNote}</p>
    </section>
  );
}
