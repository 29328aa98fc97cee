import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReportOutcome, WrittenSection } from "../../app/report-outcome";
import { Disclosure } from "../disclosure";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";
import { builtChapters, type BuiltChapter } from "./built-chapters";

/** More sheets than these are listed by chapter, closed: what stands below them stays in reach. */
const FEW_SHEETS = 10;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  inner: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

interface BuiltSheetsProps {
  readonly outcome: ReportOutcome;
  readonly onJump: (jump: Jump) => void;
}

function chapterLabel({ name, sheets }: BuiltChapter, { messages, number }: PaneLanguage): string {
  const { report } = messages;
  return report.chapter(name ?? report.frontPages, number(sheets.length));
}

/** The sheets that were made, in the order of the pages, each a way to it. */
export function BuiltSheets({ outcome, onJump }: BuiltSheetsProps) {
  const styles = useStyles();
  const heading = useId();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { sections } = outcome;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{messages.report.sheetsMade(number(sections.length))}</SectionHeading>
      {sections.length <= FEW_SHEETS ? (
        <SheetLinks sheets={sections} onJump={onJump} />
      ) : (
        <ul className={styles.list}>
          {builtChapters(outcome).map((chapter) => {
            const label = chapterLabel(chapter, language);
            return (
              <li key={`${label} ${chapter.sheets[0]?.sheet ?? ""}`}>
                <Disclosure label={label}>
                  <SheetLinks sheets={chapter.sheets} isInner onJump={onJump} />
                </Disclosure>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface SheetLinksProps {
  readonly sheets: readonly WrittenSection[];
  readonly isInner?: boolean;
  readonly onJump: (jump: Jump) => void;
}

function SheetLinks({ sheets, isInner = false, onJump }: SheetLinksProps) {
  const styles = useStyles();
  const { report } = usePaneLanguage().messages;
  return (
    <ul className={isInner ? styles.inner : styles.list}>
      {sheets.map(({ sheet }) => (
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
  );
}
