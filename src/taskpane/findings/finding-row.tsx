import type { CSSProperties, KeyboardEvent, MouseEvent, Ref } from "react";
import { ActionTabIndexProvider } from "../action-tab-index";
import { jumpToPlace } from "../place-name";
import type { FindingActions } from "./finding-actions";
import { FindingItem } from "./finding-item";
import type { ListRow } from "./list-rows";

interface FindingRowProps {
  readonly className: string;
  readonly row: Extract<ListRow, { readonly position: number }>;
  readonly active: boolean;
  readonly actions: FindingActions;
  readonly place: {
    readonly ref: Ref<HTMLLIElement>;
    readonly "data-index": number;
    readonly style: CSSProperties;
  };
}

/** True where what was clicked does something of its own, or text is being selected. */
function isElsewhere({ target }: MouseEvent): boolean {
  const isControl = target instanceof Element && target.closest("button, a, form, dl") !== null;
  return isControl || window.getSelection()?.isCollapsed === false;
}

/** A finding in its place in the list: a click or Enter goes to its cell. */
export function FindingRow({ className, row, active, actions, place }: FindingRowProps) {
  const { id, group, finding, position } = row;
  const go = () => {
    const jump = jumpToPlace(finding.place);
    if (jump) actions.onVisit(finding, jump);
  };
  return (
    <li
      className={className}
      tabIndex={active ? 0 : -1}
      data-row={id}
      aria-setsize={group.findings.length}
      aria-posinset={position}
      onClick={(event) => {
        if (!isElsewhere(event)) go();
      }}
      onKeyDown={({ key, target, currentTarget }: KeyboardEvent) => {
        if (key === "Enter" && target === currentTarget) go();
      }}
      {...place}
    >
      <ActionTabIndexProvider value={active ? 0 : -1}>
        <FindingItem
          finding={finding}
          actions={actions}
          onJump={(jump) => {
            actions.onVisit(finding, jump);
          }}
        />
      </ActionTabIndexProvider>
    </li>
  );
}
