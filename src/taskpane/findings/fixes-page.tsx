import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellFix } from "../../app/cell-fix";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { fixPlace } from "./cell-fixes";
import { FixPreview } from "./fix-preview";

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Below the label of its tick box.
  preview: { paddingLeft: tokens.spacingHorizontalXXXL, paddingBottom: tokens.spacingVerticalXS },
});

interface FixesPageProps {
  readonly fixes: readonly CellFix[];
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly onBack: () => void;
  readonly onApply: (fixes: readonly CellFix[]) => void;
}

/** まとめて直す: what would be written into which cell, before anything is. */
export function FixesPage({ fixes, focused, disabled, onBack, onApply }: FixesPageProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const texts = messages.findings.fixes;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter((fix) => !left.has(fixPlace(fix)));
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused}>{texts.heading}</PageHeading>
      <p className={styles.note}>{texts.note}</p>
      {fixes.length === 0 ? (
        <p className={styles.text}>{texts.nothing}</p>
      ) : (
        <>
          <Button
            appearance="primary"
            disabled={disabled || chosen.length === 0}
            onClick={() => {
              onApply(chosen);
            }}
          >
            {texts.apply(number(chosen.length))}
          </Button>
          <Checkbox
            label={texts.all}
            checked={chosen.length === fixes.length ? true : chosen.length === 0 ? false : "mixed"}
            disabled={disabled}
            onChange={(_, { checked }) => {
              setLeft(new Set(checked === true ? [] : fixes.map(fixPlace)));
            }}
          />
          <PagedList label={texts.list} items={fixes} itemKey={fixPlace} itemClassName={styles.item}>
            {(fix) => (
              <FixChoice
                fix={fix}
                chosen={!left.has(fixPlace(fix))}
                disabled={disabled}
                onChoose={() => {
                  const next = new Set(left);
                  if (!next.delete(fixPlace(fix))) next.add(fixPlace(fix));
                  setLeft(next);
                }}
              />
            )}
          </PagedList>
        </>
      )}
    </>
  );
}

interface FixChoiceProps {
  readonly fix: CellFix;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function FixChoice({ fix, chosen, disabled, onChoose }: FixChoiceProps) {
  const styles = useStyles();
  const preview = useId();
  return (
    <>
      <Checkbox
        label={fixPlace(fix)}
        aria-describedby={preview}
        checked={chosen}
        disabled={disabled}
        onChange={onChoose}
      />
      <div id={preview} className={styles.preview}>
        <FixPreview fix={fix} />
      </div>
    </>
  );
}
