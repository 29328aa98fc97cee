import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { OpenCasesOffer } from "../../app/new-year";
import { Disclosure } from "../disclosure";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface OpenCasesProps {
  readonly offer: OpenCasesOffer;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** How the open cases compare with 月末件数 of March. */
function comparison(
  { caseNumbers, monthEnd }: OpenCasesOffer,
  { messages: { newYear }, number }: PaneLanguage,
): string {
  if (monthEnd === null) return newYear.openCasesUnknown;
  return monthEnd === caseNumbers.length
    ? newYear.openCasesAgree(number(monthEnd))
    : newYear.openCasesDiffer(number(caseNumbers.length), number(monthEnd));
}

/** The cases that are open at year end, offered for the list of carried cases. */
export function OpenCases({ offer, checked, disabled, onCheck }: OpenCasesProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { newYear, sheets, carried } = messages;
  const { caseNumbers } = offer;
  return (
    <div>
      <Checkbox
        label={newYear.withOpenCases(number(caseNumbers.length))}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => {
          onCheck(data.checked === true);
        }}
      />
      <p className={styles.note}>{comparison(offer, language)}</p>
      {caseNumbers.length > 0 && (
        <Disclosure label={carried.numbers}>
          <p className={styles.text}>{caseNumbers.join(sheets.listSeparator)}</p>
        </Disclosure>
      )}
    </div>
  );
}
