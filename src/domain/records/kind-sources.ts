import type { RecordKindId } from "./record-kind-id";
import { RECORD_KIND_IDS } from "./record-kind-id";
import type { SheetRecognition } from "./recognise-sheet";
import type { SheetBinding } from "./sheet-binding";

/** A sheet's columns of a kind that other sheets hold: they are not counted a second time. */
export interface SetAside {
  readonly sheet: string;
  readonly kind: RecordKindId;
  readonly headerRow: number;
  /** The sheets that are counted. */
  readonly counted: readonly string[];
}

export interface KindSources {
  readonly bindings: readonly SheetBinding[];
  readonly setAside: readonly SetAside[];
}

function feedsSeveral(binding: SheetBinding, bindings: readonly SheetBinding[]): boolean {
  return bindings.some(
    (other) =>
      other.kind !== binding.kind && other.sheet === binding.sheet && other.headerRow === binding.headerRow,
  );
}

/**
 * Where each kind is read from. Sheets of the kind's own come first; a ledger's columns count where there
 * are none, and another kind's sheet with columns of it only where nothing else holds it.
 */
export function sourcesOfKinds(recognitions: readonly SheetRecognition[]): KindSources {
  const chosen = recognitions.flatMap(({ bindings }) => bindings);
  const beside = recognitions.flatMap((recognition) => recognition.beside);
  const kept: SheetBinding[] = [];
  const setAside: SetAside[] = [];
  for (const kind of RECORD_KIND_IDS) {
    const ofKind = chosen.filter((binding) => binding.kind === kind);
    const own = ofKind.filter((binding) => !feedsSeveral(binding, chosen));
    const ledgers = ofKind.filter((binding) => !own.includes(binding));
    if (own.length === 0) {
      kept.push(...(ledgers.length > 0 ? ledgers : beside.filter((binding) => binding.kind === kind)));
      continue;
    }
    kept.push(...own);
    const counted = [...new Set(own.map(({ sheet }) => sheet))];
    setAside.push(...ledgers.map(({ sheet, headerRow }) => ({ sheet, kind, headerRow, counted })));
  }
  return { bindings: kept, setAside };
}
