/** A number in the words around it. */
export interface SaidNumber {
  readonly value: number;
  /** Up to the commas around it. */
  readonly clause: string;
  readonly sentence: string;
  /** True of 2件増, 3人多い, 差は4人. */
  readonly compares: boolean;
}

export const COMPARED = "(?:の|ほど|多く|少なく|、)*(?:増|減|多|少|上回|下回|プラス|マイナス|差|開き)";
/** What follows a number that is a difference: 2件増, 3人多い, 4名上回る, 5件（9.6%）増加. */
const COMPARES = new RegExp(`^(?:[（(][0-9０-９.．＊]+\\s*[%％][）)]|[）)])?${COMPARED}`);
/** What stands before one: 差は, 開きが約. */
const DIFFERENCE_OF = /(?:差|開き)(?:は|が|も|[：:])[^。、\r\n0-9０-９]{0,4}$/;

/** What stands around a place, up to the next of some marks. */
function around(text: string, at: number, marks: RegExp): string {
  const before = text.slice(0, at).split(marks).at(-1) ?? "";
  return before + (text.slice(at).split(marks)[0] ?? "");
}

export function saidNumber(text: string, at: number, end: number, value: number): SaidNumber {
  return {
    value,
    clause: around(text, at, /[。\r\n、]/),
    sentence: around(text, at, /[。\r\n]/),
    compares: COMPARES.test(text.slice(end)) || DIFFERENCE_OF.test(text.slice(0, at)),
  };
}
