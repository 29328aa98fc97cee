import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { usePaneLanguage } from "./pane-language";
import type { PlaceId } from "./pane-state";

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Names what a tab opens. */
export function tabId(place: PlaceId): string {
  return `place-${place}`;
}

interface PlaceTabsProps {
  readonly place: PlaceId;
  readonly onChoose: (place: PlaceId) => void;
}

/** The pane's places, one tap apart. */
export function PlaceTabs({ place, onChoose }: PlaceTabsProps) {
  const styles = useStyles();
  const { places } = usePaneLanguage().messages;
  return (
    <TabList
      className={styles.root}
      aria-label={places.label}
      selectedValue={place}
      onTabSelect={(_, { value }) => {
        onChoose(value === "report" ? "report" : "check");
      }}
    >
      <Tab id={tabId("check")} value="check" icon={<ClipboardTaskRegular />}>
        {places.check}
      </Tab>
      <Tab id={tabId("report")} value="report" icon={<DocumentTableRegular />}>
        {places.report}
      </Tab>
    </TabList>
  );
}
