import { useId } from "react";
import type { SectionDrafts } from "../../../../app/drafts/draft-offers";
import { usePaneLanguage } from "../../../pane-language";
import type { Jump } from "../../../task";
import { JumpLink } from "../jump-link";
import type { DraftsMessages } from "./drafts-messages";
import { usePageParts } from "../../page-parts";

interface SectionSentencesProps {
  readonly drafts: SectionDrafts;
  readonly label: string;
  readonly chosen: readonly string[];
  readonly texts: DraftsMessages;
  readonly disabled: boolean;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onInsert: (ids: readonly string[]) => void;
  readonly onJump: (jump: Jump) => void;
}

/** The sentences about one section, a checkbox each, and the way into its ●分析. */
export function SectionSentences(props: SectionSentencesProps) {
  const { styles, Button, Checkbox } = usePageParts();
  const { drafts, label, chosen, texts, disabled, onChoose, onInsert, onJump } = props;
  const { number } = usePaneLanguage();
  const note = useId();
  const { place, holdsLastYear, sentences } = drafts;
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {sentences.map(({ id, text, stands }) => (
        <Checkbox
          key={id}
          label={stands ? `${text} – ${texts.stands}` : text}
          checked={stands || chosen.includes(id)}
          disabled={disabled || stands || !place}
          onChange={(_, { checked }) => {
            onChoose(id, checked === true);
          }}
        />
      ))}
      <div id={note}>
        {place ? (
          <p className={styles.text}>
            {texts.place} <JumpLink jump={place} onJump={onJump} />
          </p>
        ) : (
          <p className={styles.text}>{texts.noPlace}</p>
        )}
        {holdsLastYear && <p className={styles.note}>{texts.replacesLastYear}</p>}
      </div>
      <Button
        appearance={chosen.length > 0 ? "primary" : "secondary"}
        disabledFocusable={disabled || !place || chosen.length === 0}
        aria-describedby={note}
        onClick={() => {
          onInsert(chosen);
        }}
      >
        {chosen.length === 0 ? texts.insertNone : texts.insert(number(chosen.length))}
      </Button>
    </div>
  );
}
