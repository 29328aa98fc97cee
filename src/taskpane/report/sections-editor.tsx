import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useId, useRef, useState } from "react";
import type { SectionOffers } from "../../app/section-offer";
import type { SectionChoice } from "../../domain/settings/office-settings";
import { usePaneLanguage } from "../pane-language";
import { VISUALLY_HIDDEN } from "../visually-hidden";
import { OwnSectionForm } from "./own-section-form";
import { SectionList } from "./section-list";
import { sectionName } from "./section-name";
import { choicesOf, printedCount, withOwn, type SectionsDraft } from "./sections-draft";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hidden: VISUALLY_HIDDEN,
  // Opened, the whole form comes to stand over the page's foot.
  form: { "& input, & select, & button": { scrollMarginBottom: "320px" } },
  // In sight however long the list is.
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 0",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export interface SectionsEditorProps {
  readonly offers: SectionOffers;
  /** Undefined where nothing was changed. */
  readonly draft: SectionsDraft | undefined;
  readonly disabled: boolean;
  readonly onDraft: (draft: SectionsDraft) => void;
  readonly onDrop: () => void;
  readonly onSave: (sections: readonly SectionChoice[]) => void;
}

/** The sections as they are chosen; what has changed is said to the ear, and written when it is asked. */
export function SectionsEditor(props: SectionsEditorProps) {
  const { offers, draft, disabled, onDraft, onDrop, onSave } = props;
  const styles = useStyles();
  const notes = { keys: useId(), saved: useId() };
  const { messages, number } = usePaneLanguage();
  const { sections: texts } = messages;
  const [said, setSaid] = useState("");
  const [form, setForm] = useState<"closed" | "open" | "given-up">("closed");
  const [added, setAdded] = useState<string>();
  const shown = draft ?? choicesOf(offers.sections);
  const printed = printedCount(shown);
  const change = (next: SectionsDraft, words: string) => {
    setSaid(words);
    onDraft(next);
  };
  return (
    <>
      <p className={styles.text}>{texts.note}</p>
      <p id={notes.saved} className={styles.note}>
        {texts.savedOn}
      </p>
      <p id={notes.keys} className={styles.note}>
        {texts.keys}
      </p>
      <SectionList
        draft={shown}
        offers={offers.sections}
        codeLists={offers.codeLists}
        disabled={disabled}
        describedBy={notes.keys}
        added={added}
        onDraft={change}
        onSay={setSaid}
      />
      {form === "open" ? (
        <div className={styles.form}>
          <OwnSectionForm
            codeLists={offers.codeLists}
            disabled={disabled}
            onAdd={(title, own) => {
              const next = withOwn(shown, title, own);
              const choice = next.at(-1);
              setForm("closed");
              setAdded(choice?.id);
              change(next, choice ? texts.added(sectionName(choice, messages)) : "");
            }}
            onCancel={() => {
              setForm("given-up");
            }}
          />
        </div>
      ) : (
        <AddButton
          disabled={disabled}
          takesFocus={form === "given-up"}
          onAdd={() => {
            setAdded(undefined);
            setForm("open");
          }}
        />
      )}
      <div className={styles.foot}>
        {printed === 0 ? (
          <p className={styles.trouble}>{texts.nothingPrinted}</p>
        ) : (
          <p className={styles.text}>
            {texts.count(number(printed), number(shown.length))} {draft ? texts.changed : texts.unchanged}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            aria-describedby={notes.saved}
            disabledFocusable={disabled || !draft || printed === 0}
            onClick={() => {
              onSave(shown);
            }}
          >
            {texts.save}
          </Button>
          <Button
            disabledFocusable={disabled || !draft}
            onClick={() => {
              setSaid(texts.dropped);
              onDrop();
            }}
          >
            {texts.drop}
          </Button>
        </div>
      </div>
      <div role="status" className={styles.hidden}>
        {said}
      </div>
    </>
  );
}

interface AddButtonProps {
  readonly disabled: boolean;
  /** True where the form that had the focus was given up. */
  readonly takesFocus: boolean;
  readonly onAdd: () => void;
}

function AddButton({ disabled, takesFocus, onAdd }: AddButtonProps) {
  const { sections } = usePaneLanguage().messages;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <div ref={root}>
      <Button icon={<AddRegular />} disabled={disabled} onClick={onAdd}>
        {sections.add}
      </Button>
    </div>
  );
}
