import { Select } from "@fluentui/react-components";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";
import { usePaneLanguage } from "../pane-language";

interface KindFilterProps {
  readonly className: string;
  readonly chosen: RecordKindId | "all";
  readonly onChoose: (kind: RecordKindId | "all") => void;
}

/** Which kind's findings are shown. */
export function KindFilter({ className, chosen, onChoose }: KindFilterProps) {
  const { messages } = usePaneLanguage();
  return (
    <Select
      className={className}
      size="small"
      aria-label={messages.findings.kindFilter}
      value={chosen}
      onChange={(_, { value }) => {
        onChoose(RECORD_KIND_IDS.find((kind) => kind === value) ?? "all");
      }}
    >
      <option value="all">{messages.findings.allKinds}</option>
      {RECORD_KIND_IDS.map((kind) => (
        <option key={kind} value={kind}>
          {messages.kinds[kind]}
        </option>
      ))}
    </Select>
  );
}
