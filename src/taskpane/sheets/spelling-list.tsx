import { Button, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { UnknownSpelling } from "../../app/sheets-overview";
import type { Code, CodeLists } from "../../domain/settings/code-list";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import type { Jump } from "../task";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  text: { textAlign: "start", overflowWrap: "anywhere" },
  choice: { display: "flex", columnGap: tokens.spacingHorizontalS },
  code: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface SpellingListProps {
  readonly spellings: readonly UnknownSpelling[];
  readonly codeLists: CodeLists;
  readonly disabled: boolean;
  readonly onMeans: (spelling: UnknownSpelling, code: string) => void;
  readonly onJump: (jump: Jump) => void;
}

/** Texts that are no code, each to be given the code that is meant. */
export function SpellingList({ spellings, codeLists, disabled, onMeans, onJump }: SpellingListProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { sheets } = messages;
  if (spellings.length === 0) return null;
  const label = sheets.spellings(number(spellings.length));
  return (
    <Disclosure label={label}>
      <p className={styles.note}>{sheets.spellingsNote}</p>
      <PagedList
        label={label}
        items={spellings}
        itemKey={({ list, text }) => `${list} ${text}`}
        itemClassName={styles.item}
      >
        {(spelling) => (
          <>
            <div className={styles.line}>
              <Link
                inline
                as="button"
                className={styles.text}
                aria-label={sheets.goToSpelling(spelling.text)}
                onClick={() => {
                  onJump(spelling.first);
                }}
              >
                {spelling.text}
              </Link>
              <span className={styles.note}>
                {sheets.spellingCount(codeLists[spelling.list].label, number(spelling.count))}
              </span>
            </div>
            <SpellingChoice
              text={spelling.text}
              codes={codeLists[spelling.list].codes}
              disabled={disabled}
              onMeans={(code) => {
                onMeans(spelling, code);
              }}
            />
          </>
        )}
      </PagedList>
    </Disclosure>
  );
}

interface SpellingChoiceProps {
  readonly text: string;
  readonly codes: readonly Code[];
  readonly disabled: boolean;
  readonly onMeans: (code: string) => void;
}

/** A code is chosen, then decided: the arrow keys choose each on their way, and none of those is meant. */
function SpellingChoice({ text, codes, disabled, onMeans }: SpellingChoiceProps) {
  const styles = useStyles();
  const { sheets } = usePaneLanguage().messages;
  const [code, setCode] = useState("");
  return (
    <div className={styles.choice}>
      <Select
        className={styles.code}
        size="small"
        aria-label={sheets.spellingMeans(text)}
        value={code}
        disabled={disabled}
        onChange={(_, { value }) => {
          setCode(value);
        }}
      >
        <option value="">{sheets.chooseCode}</option>
        {codes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        aria-label={sheets.decideSpelling(text)}
        disabled={disabled || code === ""}
        onClick={() => {
          onMeans(code);
        }}
      >
        {sheets.decide}
      </Button>
    </div>
  );
}
