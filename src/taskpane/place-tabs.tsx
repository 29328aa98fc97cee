import { makeStyles, Tab, tabClassNames, TabList, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { TableMultipleRegular } from "@fluentui/react-icons/svg/table-multiple";
import type { JSX } from "react";
import { usePaneLanguage } from "./pane-language";
import type { PlaceId } from "./pane-state";

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // Four side by side, the icon over the word: beside each other they are wider than a narrow pane.
  tab: {
    flexGrow: 1,
    flexShrink: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    justifyItems: "center",
    [`& .${tabClassNames.icon}`]: { gridRow: "1", gridColumn: "1" },
    [`& .${tabClassNames.content}`]: { gridRow: "2", gridColumn: "1" },
    "& .fui-Tab__content--reserved-space": { gridRow: "2", gridColumn: "1" },
  },
});

/** Names what a tab opens. */
export function tabId(place: PlaceId): string {
  return `place-${place}`;
}

const PLACES: readonly { readonly place: PlaceId; readonly icon: JSX.Element }[] = [
  { place: "check", icon: <ClipboardTaskRegular /> },
  { place: "report", icon: <DocumentTableRegular /> },
  { place: "sheets", icon: <TableMultipleRegular /> },
  { place: "settings", icon: <SettingsRegular /> },
];

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
      size="small"
      aria-label={places.label}
      selectedValue={place}
      onTabSelect={(_, { value }) => {
        onChoose(PLACES.find((each) => each.place === value)?.place ?? "check");
      }}
    >
      {PLACES.map(({ place: each, icon }) => (
        <Tab key={each} className={styles.tab} id={tabId(each)} value={each} icon={icon}>
          {places[each]}
        </Tab>
      ))}
    </TabList>
  );
}
