import { useId } from "react";
import type { PublicationOffer } from "../../../../app/publication/publication";
import { SMALLEST_BELOW } from "../../../../domain/publication/suppression-rule";
import { usePaneLanguage } from "../../../pane-language";
import { limitOf, type PublicationDraft } from "./publication-draft";
import { usePublicationMessages } from "./use-publication-messages";
import { usePageParts } from "../../page-parts";

interface DraftFieldProps {
  readonly draft: PublicationDraft;
  readonly disabled: boolean;
  readonly onDraft: (draft: PublicationDraft) => void;
}

function belowOf(value: string): PublicationDraft["below"] {
  return value === "all" || value === "own" ? value : Number(value);
}

/** Which counts are too small to be told. */
export function SuppressionFields({
  offer,
  draft,
  disabled,
  onDraft,
}: DraftFieldProps & { readonly offer: PublicationOffer }) {
  const { styles, Field, Input, Select } = usePageParts();
  const note = useId();
  const { number } = usePaneLanguage();
  const texts = usePublicationMessages();
  const isWrong = draft.own !== "" && limitOf(draft) === undefined;
  return (
    <>
      <Field label={texts.suppression}>
        <Select
          className={styles.select}
          value={String(draft.below)}
          disabled={disabled}
          aria-describedby={note}
          onChange={(_, { value }) => {
            onDraft({ ...draft, below: belowOf(value) });
          }}
        >
          <option value="all">{texts.showAll}</option>
          {offer.smallCounts.map(({ below, count }) => (
            <option key={below} value={String(below)}>
              {texts.below(number(below), number(count))}
            </option>
          ))}
          <option value="own">{texts.ownBelow}</option>
        </Select>
      </Field>
      {draft.below === "own" && (
        <Field
          label={texts.ownField}
          required
          {...(isWrong && { validationMessage: texts.ownTooSmall(number(SMALLEST_BELOW)) })}
        >
          <Input
            className={styles.numberField}
            inputMode="numeric"
            value={draft.own}
            disabled={disabled}
            onChange={(_, { value }) => {
              onDraft({ ...draft, own: value });
            }}
          />
        </Field>
      )}
      <p id={note} className={styles.note}>
        {texts.suppressionNote}
      </p>
    </>
  );
}

/** What becomes of the table with a row a person. */
export function PeopleField({
  people,
  draft,
  disabled,
  onDraft,
}: DraftFieldProps & { readonly people: number }) {
  const { styles, Field, Select } = usePageParts();
  const { number } = usePaneLanguage();
  const texts = usePublicationMessages();
  return (
    <Field label={texts.people(number(people))}>
      <Select
        className={styles.select}
        value={draft.people}
        disabled={disabled}
        onChange={(_, { value }) => {
          onDraft({ ...draft, people: value === "omit" ? "omit" : "aggregate" });
        }}
      >
        <option value="aggregate">{texts.aggregate}</option>
        <option value="omit">{texts.omit}</option>
      </Select>
    </Field>
  );
}
