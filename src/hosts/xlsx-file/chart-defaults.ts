/**
 * What Excel says outright in every chart and the writer leaves out. A reader that goes by the format's own defaults,
 * as LibreOffice does where a file does not say that Excel made it, would draw rounded frames, curves in place of lines,
 * ticks of a second kind, and numbers and names in the labels of slices.
 */
const SAID: readonly (readonly [before: RegExp, said: string])[] = [
  [/(?<=<c:lang val="[^"]*"\/>)(?=<c:chart>)/, `<c:roundedCorners val="0"/>`],
  [/(?=<\/c:title>)/g, `<c:overlay val="0"/>`],
  [/(?<=<\/c:title>)(?=<c:plotArea>)/, `<c:autoTitleDeleted val="0"/>`],
  [/(?<=<c:legendPos val="\w+"\/><c:layout\/>)/g, `<c:overlay val="0"/>`],
  [/(?<=<c:grouping val="\w+"\/>)(?=<c:ser>)/g, `<c:varyColors val="0"/>`],
  [/(?=<c:tickLblPos )/g, `<c:majorTickMark val="out"/><c:minorTickMark val="none"/>`],
  [/(?=<c:showCatName val="1"\/>)/g, `<c:showLegendKey val="0"/><c:showVal val="0"/>`],
  [
    /(?<=<c:showCatName val="1"\/>)/g,
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`,
  ],
];

export function withDefaultsSaid(xml: string): string {
  const said = SAID.reduce((rest, [place, element]) => rest.replace(place, element), xml);
  return said.replace(/<c:lineChart>.*<\/c:lineChart>/s, (lines) =>
    lines.replaceAll("</c:ser>", `<c:smooth val="0"/></c:ser>`),
  );
}
