import type { Place } from "./plain-sentence";

/** Words that say nothing else of a figure than how it stands to another. */
const FILLER =
  /月平均|平均|最も多く|最も多い|最も多かった|最も少なく|最も少ない|少なかった|多かった|最多|最少|(?:に)?次いで|続いて|このうち|そのうち|うち|割合|全体|件数|人数|回数|金額|月別|別|みると|見ると|それぞれ|(?:と|に)?比べると|(?:と|に)?比べて?|(?:と|に)?比較すると|(?:と|に)?比較して?|前年比|に対して?|対し|大幅|やや|上回って|上回る|上回り|上回った|下回って|下回る|下回り|下回った|増加して|増加し|増加|減少して|減少し|減少|増えて|増え|減って|減り|減った|増|減|となって(?:おり|いる)|となった|となり|なって(?:おり|いる)|なった|なり|であった|だった|であり|である|でした|です|しており|している|した|し|占めて(?:おり|いる)|占め(?:た|る)?|いる|おり|あった|あり|ある|一方で?|また(?!は)|さらに|特に|理由|(?:1|一|ひと)人(?=あたり|当たり|につき)|1か月|1ヶ月|1ヵ月|ひと月|月別|月(?=で[み見]る)|(?<=多い|少ない)月(?=は|が)|月あたり|月当たり|あたり|当たり|約|は|が|も|の|で|を|に|と|から|より|へ|や|・|た|[()「」『』、,。 …※●○〇:：／/-]/g;

/** Words that tell the same figure in more words, though they could tell another. */
const SAME_FIGURE =
  /による|について|における|相談者|相談|支援|紹介|受付|利用者|利用|実施|実績|延べ|参加|出席|受講|貸付|内訳|結果|状況|傾向|大きく|若干|ほぼ|推移|並び|並んで|同じ|水準|計|ともに|まで|(?<=\n)の?中|\d{2,4}-\d{2,4}-\d{4}|\d+(?:ページ|頁)/g;

/** What is left of a stretch of a sentence without the names of its figures. */
function wordsLeft(plain: string, { from, to }: Place, known: readonly Place[]): string {
  let rest = "";
  for (let at = from; at < to; at++) {
    const isKnown = known.some((each) => each.from <= at && at < each.to);
    if (!isKnown) rest += plain[at] ?? "";
    else if (rest.at(-1) !== "\n") rest += "\n";
  }
  return rest;
}

function isNothing(words: string): boolean {
  return words.replace(FILLER, "").replaceAll("\n", "") === "";
}

/** True where a stretch of a sentence says of its figures nothing but their names. */
export function saysNothingElse(plain: string, stretch: Place, known: readonly Place[]): boolean {
  return isNothing(wordsLeft(plain, stretch, known));
}

/** True where a stretch of a sentence may speak of no other figure than those that it names. */
export function tellsOfTheSame(plain: string, stretch: Place, known: readonly Place[]): boolean {
  return isNothing(wordsLeft(plain, stretch, known).replace(SAME_FIGURE, ""));
}

/** True where a stretch says no more than what it names and what its table is about: 年代別では of 相談者の年代. */
export function saysOnlyTitle(
  plain: string,
  stretch: Place,
  known: readonly Place[],
  title: string,
): boolean {
  const words = wordsLeft(plain, stretch, known).replace(FILLER, "\n").split("\n");
  return words.every((word) => word === "" || (word.length > 1 && title.includes(word)));
}
