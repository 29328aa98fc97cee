import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { usePaneLanguage } from "./pane-language";

const PAGE = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: { width: "100%" },
});

interface PagedListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  /** What tells an item from another that comes to stand in its place. */
  readonly itemKey: (item: T) => string;
  readonly itemClassName?: string | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list of up to thousands, a hundred more at a time; the focus goes on to the first new item. */
export function PagedList<T>({ label, items, itemKey, itemClassName, children }: PagedListProps<T>) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const [shown, setShown] = useState(PAGE);
  const firstNew = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown > PAGE) firstNew.current?.focus();
  }, [shown]);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li
            key={`${index} ${itemKey(item)}`}
            ref={index === shown - PAGE ? firstNew : undefined}
            tabIndex={-1}
            className={itemClassName}
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button
          className={styles.more}
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {messages.showMore(number(shown), number(items.length))}
        </Button>
      )}
    </>
  );
}
