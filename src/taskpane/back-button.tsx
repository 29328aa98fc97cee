import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { usePaneLanguage } from "./pane-language";

// The sign stands in line with the text below it.
const useStyles = makeStyles({ root: { minWidth: "auto", paddingLeft: 0, alignSelf: "flex-start" } });

/** Leads from a page within a place to the place's first page. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  return (
    <Button className={styles.root} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
      {messages.back}
    </Button>
  );
}
