import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { Finding } from "../../domain/rules/finding";
import { usePaneLanguage } from "../pane-language";
import { KindFilter } from "./kind-filter";
import type { FindingsView } from "./open-findings";
import { SeverityFilter } from "./severity-filter";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  choice: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface ViewChoiceProps {
  readonly view: FindingsView;
  /** What the severities are counted of. */
  readonly findings: readonly Finding[];
  readonly onChoose: (view: Partial<FindingsView>) => void;
}

/** Which findings are shown, and how they are grouped. */
export function ViewChoice({ view, findings, onChoose }: ViewChoiceProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const texts = messages.findings;
  return (
    <>
      <SeverityFilter
        findings={findings}
        chosen={view.severity}
        onChoose={(severity) => {
          onChoose({ severity });
        }}
      />
      <div className={styles.choices}>
        <KindFilter
          className={styles.choice}
          chosen={view.kind}
          onChoose={(kind) => {
            onChoose({ kind });
          }}
        />
        <Select
          className={styles.choice}
          size="small"
          aria-label={texts.groupBy}
          value={view.groupBy}
          onChange={(_, { value }) => {
            onChoose({ groupBy: value === "rule" ? "rule" : "sheet" });
          }}
        >
          <option value="sheet">{texts.groupings.sheet}</option>
          <option value="rule">{texts.groupings.rule}</option>
        </Select>
      </div>
      <Input
        type="search"
        size="small"
        aria-label={texts.search}
        placeholder={texts.search}
        contentBefore={<SearchRegular />}
        value={view.search}
        onChange={(_, { value }) => {
          onChoose({ search: value });
        }}
      />
    </>
  );
}
