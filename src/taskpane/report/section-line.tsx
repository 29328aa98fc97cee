import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { JSX, MouseEvent } from "react";
import type { CodeListOffer, SectionOffer } from "../../app/section-offer";
import type { SectionChoice } from "../../domain/settings/office-settings";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { sectionLabel, sectionName } from "./section-name";
import type { SectionMove } from "./sections-draft";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start" },
  choice: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexShrink: 0, paddingTop: "4px" },
});

export interface SectionLineProps {
  readonly choice: SectionChoice;
  /** Undefined where it was added a moment ago. */
  readonly offer: SectionOffer | undefined;
  readonly codeLists: readonly CodeListOffer[];
  readonly canMove: Readonly<Record<SectionMove, boolean>>;
  /** Tab leads to one line of the list, and to what can be done with it. */
  readonly isActive: boolean;
  readonly disabled: boolean;
  readonly onPrint: (isPrinted: boolean) => void;
  readonly onMove: (move: SectionMove, press: MouseEvent) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** What is to be known of a section beside its title. */
function notesOf(
  { choice, offer, codeLists }: Pick<SectionLineProps, "choice" | "offer" | "codeLists">,
  { messages }: PaneLanguage,
): readonly string[] {
  const { sections } = messages;
  const { own, title } = choice;
  if (own?.of === "words") return [sections.ownWords];
  const isEmpty = offer !== undefined && !offer.hasContents;
  const empty = isEmpty ? [sections.noContents] : [];
  if (own) {
    const label = codeLists.find(({ id }) => id === own.codeList)?.label ?? own.codeList;
    return [sections.ownTable(label), ...empty];
  }
  const isRenamed = offer !== undefined && offer.usualTitle !== title;
  return [...(isRenamed ? [sections.usualTitle(offer.usualTitle)] : []), ...empty];
}

/** One section: whether it is printed, its title, its place. */
export function SectionLine(props: SectionLineProps) {
  const { choice, canMove, isActive, disabled, onPrint, onMove, onRename, onRemove } = props;
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages } = language;
  const { sections } = messages;
  const name = sectionName(choice, messages);
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.root}>
      <div className={styles.choice}>
        <Checkbox
          checked={choice.isPrinted}
          disabled={disabled}
          tabIndex={tabIndex}
          label={
            <>
              {sectionLabel(choice)}
              {notesOf(props, language).map((note) => (
                <span key={note} className={styles.note}>
                  {" "}
                  {note}
                </span>
              ))}
            </>
          }
          onChange={(_, { checked }) => {
            onPrint(checked === true);
          }}
        />
      </div>
      <div className={styles.actions}>
        {choice.own && (
          <LineButton
            label={sections.remove(name)}
            icon={<DeleteRegular />}
            tabIndex={tabIndex}
            disabled={disabled}
            onPress={onRemove}
          />
        )}
        <LineButton
          label={sections.rename(name)}
          icon={<EditRegular />}
          tabIndex={tabIndex}
          disabled={disabled}
          control="rename"
          onPress={onRename}
        />
        <LineButton
          label={sections.moveUp(name)}
          icon={<ArrowUpRegular />}
          tabIndex={tabIndex}
          disabled={disabled || !canMove.up}
          onPress={(press) => {
            onMove("up", press);
          }}
        />
        <LineButton
          label={sections.moveDown(name)}
          icon={<ArrowDownRegular />}
          tabIndex={tabIndex}
          disabled={disabled || !canMove.down}
          onPress={(press) => {
            onMove("down", press);
          }}
        />
      </div>
    </div>
  );
}

interface LineButtonProps {
  readonly label: string;
  readonly icon: JSX.Element;
  readonly tabIndex: 0 | -1;
  readonly disabled: boolean;
  readonly control?: "rename";
  readonly onPress: (press: MouseEvent) => void;
}

/** Keeps the focus also where it is out of use: a line that has come to the top is still the user's line. */
function LineButton({ label, icon, tabIndex, disabled, control, onPress }: LineButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      disabledFocusable={disabled}
      data-control={control}
      onClick={onPress}
    />
  );
}
