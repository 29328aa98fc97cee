import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef, useState } from "react";
import { usePaneLanguage } from "../pane-language";
import { useGroupName } from "./group-name";
import { GroupHeading } from "./group-heading";
import { FindingRow } from "./finding-row";
import type { FindingActions } from "./finding-actions";
import type { FindingGroup } from "./finding-groups";
import { listRows, type ListRow } from "./list-rows";
import { usePageTop } from "./page-top";
import { useRowFocus } from "./row-focus";

/** Pixels, until a row is drawn and measured. */
const HEADING_HEIGHT = 36;
const FINDING_HEIGHT = 132;

const useStyles = makeStyles({
  root: { position: "relative" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
  finding: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Messages may stand over the page's top, and what it waits for over its foot.
    scrollMarginTop: "96px",
    scrollMarginBottom: "48px",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** The finding or group below which a form stands open: it stays drawn, with what was typed. */
  readonly formAt: string | undefined;
  readonly actions: FindingActions;
}

/** A row without layout, as before it is shown, keeps the height that is guessed. */
function heightOf(row: Element, guess: number): number {
  const { height } = row.getBoundingClientRect();
  return height > 0 ? height : guess;
}

function isFormAt(row: ListRow, at: string | undefined): boolean {
  return at !== undefined && ("finding" in row ? row.finding.key : row.group.id) === at;
}

/** Findings by group, of which only those are drawn that are seen: ten thousand scroll like ten. */
export function FindingList({ groups, formAt, actions }: FindingListProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const groupName = useGroupName();
  const root = useRef<HTMLDivElement>(null);
  const top = usePageTop(root);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => listRows(groups, closed), [groups, closed]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const focus = useRowFocus(root, ids, actions.disabled, formAt);
  const formRow = useMemo(() => rows.findIndex((row) => isFormAt(row, formAt)), [rows, formAt]);
  const guessed = (index: number) => {
    const row = rows[index];
    return row && "finding" in row ? FINDING_HEIGHT : HEADING_HEIGHT;
  };
  const keyOf = useCallback((index: number) => ids[index] ?? index, [ids]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: guessed,
    getItemKey: keyOf,
    measureElement: (element, _, { indexFromElement }) =>
      heightOf(element, guessed(indexFromElement(element))),
    overscan: 3,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const kept = [focus.active, formRow].filter((index) => index >= 0 && index < rows.length);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
  });
  const toggle = (group: FindingGroup) => {
    const next = new Set(closed);
    if (!next.delete(group.id)) next.add(group.id);
    setClosed(next);
  };
  const drawn = virtualizer.getVirtualItems().flatMap((item) => {
    const row = rows[item.index];
    return row ? [{ item, row }] : [];
  });
  const place = (item: VirtualItem) => ({
    ref: virtualizer.measureElement,
    "data-index": item.index,
    style: { transform: `translateY(${item.start - top}px)` },
  });
  return (
    <div
      ref={root}
      role="group"
      aria-label={messages.findings.list}
      className={styles.root}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
      onKeyDown={focus.onKeyDown}
    >
      {groups.map((group) => {
        const own = drawn.filter(({ row }) => row.group === group);
        const [first] = own;
        if (!first) return null;
        return (
          <section key={group.id} aria-label={groupName(group)}>
            {own.map(({ item, row }) =>
              "finding" in row ? null : (
                <div key="heading" className={styles.row} data-row={row.id} {...place(item)}>
                  <GroupHeading
                    group={group}
                    isOpen={row.isOpen}
                    active={item.index === focus.active}
                    actions={actions}
                    onToggle={() => {
                      toggle(group);
                    }}
                  />
                </div>
              ),
            )}
            <ul className={styles.list} aria-label={groupName(group)}>
              {own.map(({ item, row }) =>
                "finding" in row ? (
                  <FindingRow
                    key={row.id}
                    className={`${styles.row} ${styles.finding}`}
                    row={row}
                    active={item.index === focus.active}
                    actions={actions}
                    place={place(item)}
                  />
                ) : null,
              )}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
