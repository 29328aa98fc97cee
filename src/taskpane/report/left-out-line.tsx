import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOutSection } from "../../app/report-outcome";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";
import { sectionLabel } from "./section-name";

/** More sections than these are counted, and listed on asking: they would fill the page of an office that keeps few records. */
const FEW_SECTIONS = 4;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** The sections of which no sheet is made, and why; nothing where there is none. */
export function LeftOutLine({ sections }: { readonly sections: readonly LeftOutSection[] }) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { report } = messages;
  if (sections.length === 0) return null;
  const labels = sections.map(({ section, title }) => sectionLabel({ id: section, title }));
  if (labels.length <= FEW_SECTIONS)
    return <p className={styles.text}>{report.leftOut(labels.join(report.listSeparator))}</p>;
  return (
    <Disclosure label={report.leftOutMany(number(labels.length))}>
      <ul className={styles.list}>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
