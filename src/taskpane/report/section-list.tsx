import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { CodeListOffer, SectionOffer } from "../../app/section-offer";
import { usePaneLanguage } from "../pane-language";
import { RenameSectionForm } from "./rename-section-form";
import { SectionLine } from "./section-line";
import { meantPress, movePressOf, type MovePress } from "./move-press";
import { sectionName } from "./section-name";
import { lineAfter, sectionIdAt, sectionsControl } from "./section-line-keys";
import {
  neighbourOf,
  withChange,
  withMoved,
  withoutOwn,
  type SectionMove,
  type SectionsDraft,
} from "./sections-draft";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The foot of the page stands over what is scrolled below it.
    "& input, & button": { scrollMarginBottom: "120px" },
  },
});

interface SectionListProps {
  readonly draft: SectionsDraft;
  readonly offers: readonly SectionOffer[];
  readonly codeLists: readonly CodeListOffer[];
  readonly disabled: boolean;
  readonly describedBy: string;
  /** The section that takes the focus: it was added a moment ago. */
  readonly added: string | undefined;
  /** `said`: what has changed, for the ear. */
  readonly onDraft: (draft: SectionsDraft, said: string) => void;
  readonly onSay: (said: string) => void;
}

interface WantedFocus {
  readonly id: string;
  readonly control: "check" | "rename";
}

/** The sections in the order of the pages. The arrow keys go over them; with Alt they move the one that has the focus. */
export function SectionList(props: SectionListProps) {
  const { draft, offers, codeLists, disabled, describedBy, added, onDraft, onSay } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { messages } = usePaneLanguage();
  const { sections } = messages;
  const [focused, setFocused] = useState<string>();
  const [renaming, setRenaming] = useState<string>();
  const wanted = useRef<WantedFocus>(undefined);
  const lastPress = useRef<MovePress>(undefined);
  const active = draft.find(({ id }) => id === focused)?.id ?? draft[0]?.id;

  useEffect(() => {
    if (added !== undefined) sectionsControl(list.current, added, "check")?.focus();
  }, [added]);
  useEffect(() => {
    const { current } = wanted;
    wanted.current = undefined;
    if (current) sectionsControl(list.current, current.id, current.control)?.focus();
  });

  const move = (id: string, where: SectionMove) => {
    const choice = draft.find((each) => each.id === id);
    if (!choice) return;
    const name = sectionName(choice, messages);
    const neighbour = neighbourOf(draft, id, where);
    if (!neighbour) {
      onSay(sections.cannotMove(name));
      return;
    }
    const moved = where === "up" ? sections.movedBefore : sections.movedAfter;
    onDraft(withMoved(draft, id, where), moved(name, sectionName(neighbour, messages)));
  };
  const moveByPress = (id: string, where: SectionMove, event: MouseEvent) => {
    const press = movePressOf(id, where, event);
    const meant = press && meantPress(press, lastPress.current);
    lastPress.current = meant;
    if (meant && meant.id !== id) wanted.current = { id: meant.id, control: "check" };
    move(meant?.id ?? id, where);
  };
  const remove = (id: string) => {
    const choice = draft.find((each) => each.id === id);
    const next = neighbourOf(draft, id, "down") ?? neighbourOf(draft, id, "up");
    if (!choice) return;
    if (next) wanted.current = { id: next.id, control: "check" };
    onDraft(withoutOwn(draft, id), sections.removed(sectionName(choice, messages)));
  };
  const closeForm = (id: string) => {
    wanted.current = { id, control: "rename" };
    setRenaming(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    lastPress.current = undefined;
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    const id = sectionIdAt(target);
    if (id === undefined || ctrlKey || metaKey || shiftKey) return;
    if (altKey) {
      if (key !== "ArrowUp" && key !== "ArrowDown") return;
      event.preventDefault();
      if (!disabled) move(id, key === "ArrowUp" ? "up" : "down");
      return;
    }
    const next = lineAfter(draft, id, key);
    if (next === undefined) return;
    event.preventDefault();
    sectionsControl(list.current, next, "check")?.focus();
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={sections.list}
      aria-describedby={describedBy}
      onFocus={({ target }) => {
        const id = sectionIdAt(target);
        if (id !== undefined) setFocused(id);
      }}
      onKeyDown={onKeyDown}
      // Another line has come under the pointer, and is meant.
      onWheel={() => {
        lastPress.current = undefined;
      }}
    >
      {draft.map((choice, index) => {
        const { id } = choice;
        return (
          <li key={id} className={styles.line}>
            <div data-section={id}>
              <SectionLine
                choice={choice}
                offer={offers.find((offer) => offer.choice.id === id)}
                codeLists={codeLists}
                canMove={{ up: index > 0, down: index < draft.length - 1 }}
                isActive={id === active}
                disabled={disabled}
                onPrint={(isPrinted) => {
                  onDraft(withChange(draft, id, { isPrinted }), "");
                }}
                onMove={(where, press) => {
                  moveByPress(id, where, press);
                }}
                onRename={() => {
                  setRenaming(id);
                }}
                onRemove={() => {
                  remove(id);
                }}
              />
            </div>
            {renaming === id && (
              <RenameSectionForm
                choice={choice}
                disabled={disabled}
                onRename={(title) => {
                  closeForm(id);
                  onDraft(
                    withChange(draft, id, { title }),
                    sections.renamed(sectionName(choice, messages), title),
                  );
                }}
                onCancel={() => {
                  closeForm(id);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
