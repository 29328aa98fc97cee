import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import { cellAddress } from "../../domain/grid/cell-address";
import type { SpecialHow } from "../../domain/records/field-reading";
import type { ReadSpecially } from "../../domain/records/reading-log";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";

const useStyles = makeStyles({
  text: { margin: 0 },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  value: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  arrow: { flexShrink: 0, verticalAlign: "middle" },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ReadingLogListProps {
  readonly log: readonly ReadSpecially[];
  /** Where the log is of several sheets, each entry says of which. */
  readonly withSheet?: boolean;
  readonly onJump: (jump: Jump) => void;
}

function byHow(log: readonly ReadSpecially[]): ReadonlyMap<SpecialHow, readonly ReadSpecially[]> {
  const groups = new Map<SpecialHow, ReadSpecially[]>();
  for (const entry of log) {
    const group = groups.get(entry.how);
    if (group) group.push(entry);
    else groups.set(entry.how, [entry]);
  }
  return groups;
}

/** Every value that was read otherwise than it stands, so that nothing happens behind anybody's back. */
export function ReadingLogList({ log, withSheet = false, onJump }: ReadingLogListProps) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const { sheets } = messages;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{sheets.log(number(log.length))}</SectionHeading>
      {log.length === 0 && <p className={styles.text}>{sheets.nothingSpecial}</p>}
      {[...byHow(log)].map(([how, entries]) => (
        <Disclosure key={how} label={`${sheets.logHow[how]} ${number(entries.length)}`}>
          <PagedList
            label={sheets.logHow[how]}
            items={entries}
            itemKey={({ before, after }) => `${before} ${after}`}
            itemClassName={styles.item}
          >
            {(entry) => <LogEntry entry={entry} withSheet={withSheet} onJump={onJump} />}
          </PagedList>
        </Disclosure>
      ))}
    </section>
  );
}

interface LogEntryProps {
  readonly entry: ReadSpecially;
  readonly withSheet: boolean;
  readonly onJump: (jump: Jump) => void;
}

function LogEntry({ entry, withSheet, onJump }: LogEntryProps) {
  const styles = useStyles();
  const { messages, text, number } = usePaneLanguage();
  const { sheet, column, before, after, cells } = entry;
  const [first] = cells;
  return (
    <>
      <span className={styles.value}>
        {before} <ArrowRightRegular className={styles.arrow} aria-label="→" /> {after}
      </span>
      <span className={styles.note}>{text(column)}</span>
      {cells.length > 1 && <span className={styles.note}>{messages.sheets.times(number(cells.length))}</span>}
      <Link
        inline
        as="button"
        aria-label={messages.findings.goToPlace(`${sheet} ${cellAddress(first)}`)}
        onClick={() => {
          onJump({ sheet, cell: first });
        }}
      >
        {withSheet ? `${sheet} ${cellAddress(first)}` : cellAddress(first)}
      </Link>
    </>
  );
}
