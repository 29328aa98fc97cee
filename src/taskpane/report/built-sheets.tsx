import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { WrittenSection } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

interface BuiltSheetsProps {
  readonly sections: readonly WrittenSection[];
  readonly onJump: (jump: Jump) => void;
}

/** The sheets that were made, each a way to it. */
export function BuiltSheets({ sections, onJump }: BuiltSheetsProps) {
  const styles = useStyles();
  const heading = useId();
  const { report } = usePaneLanguage().messages;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{report.sheetsMade}</SectionHeading>
      <ul className={styles.list}>
        {sections.map(({ sheet }) => (
          <li key={sheet} className={styles.item}>
            <Link
              inline
              as="button"
              className={styles.link}
              aria-label={report.open(sheet)}
              onClick={() => {
                onJump({ sheet, cell: undefined });
              }}
            >
              {sheet}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
