import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { KeyboardEvent } from "react";
import { usePaneLanguage } from "../pane-language";
import type { FindingActions } from "./finding-actions";
import type { FindingGroup } from "./finding-groups";
import { useGroupName } from "./group-name";
import { SettleForm } from "./settle-form";

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0 },
  toggle: {
    minWidth: "auto",
    maxWidth: "100%",
    paddingLeft: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  more: { paddingBottom: tokens.spacingVerticalS },
});

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly active: boolean;
  readonly actions: FindingActions;
  readonly onToggle: () => void;
}

/** Warnings that nobody has settled yet. */
function openWarnings({ findings }: FindingGroup): readonly string[] {
  return findings
    .filter(({ severity, settlement }) => severity === "warning" && settlement?.state !== "settled")
    .map(({ key }) => key);
}

/** A group's name, which opens and closes it; warnings of one rule can be settled together. */
export function GroupHeading({ group, isOpen, active, actions, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { settle } = messages.findings;
  const groupName = useGroupName();
  const keys = group.by.of === "rule" ? openWarnings(group) : [];
  const { form } = actions;
  const formOpen = form?.form === "settle" && form.at === group.id;
  // As in every tree: the left key closes, the right one opens.
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === (isOpen ? "ArrowLeft" : "ArrowRight")) onToggle();
  };
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          tabIndex={active ? 0 : -1}
          data-row-focus
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          {groupName(group)}
        </Button>
      </h2>
      {isOpen && keys.length > 1 && (
        <div className={styles.more}>
          {formOpen ? (
            <SettleForm keys={form.keys} actions={actions} />
          ) : (
            <Button
              size="small"
              disabled={actions.disabled}
              tabIndex={active ? 0 : -1}
              onClick={() => {
                actions.onForm({ form: "settle", at: group.id, keys });
              }}
            >
              {settle.openAll(number(keys.length))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
