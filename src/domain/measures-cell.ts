/**
 * Several measures as one cell says them, a line each: numbered where there are several, or where one would read as several.
 * Law: cellTextToMeasures(measuresToCellText(texts)) = texts, blanks around them and blank lines in them aside.
 */
export function measuresToCellText(texts: readonly string[]): string {
  const trimmed = texts.map((text) => text.trim()).filter((text) => text !== '');
  const [only] = trimmed;
  if (trimmed.length === 1 && only !== undefined && cellTextToMeasures(only).length === 1 && !NUMBER.test(only))
    return only;
  return trimmed.map((text, at) => `${at + 1}. ${text}`).join('\n');
}

/** The measures that a cell lists: by its numbers, which must count up from 1; without numbers a line each. */
export function cellTextToMeasures(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (numberOf(first) !== 1) return lines.map((line) => line.trim()).filter((line) => line !== '');
  const items: string[] = [];
  for (const line of lines) {
    const isNext = numberOf(line) === items.length + 1;
    if (isNext) items.push(line.replace(NUMBER, ''));
    else items[items.length - 1] = `${items.at(-1) ?? ''}\n${line}`;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** 1. 1、 1． （1） ① */
const NUMBER = /^\s*(?:(\d{1,2})\s*[.．、](?!\d)|[（(]\s*(\d{1,2})\s*[)）]|([①-⑳]))\s*/;

function numberOf(line: string): number | null {
  const [, plain, bracketed, ringed] = NUMBER.exec(line) ?? [];
  if (ringed !== undefined) return ringed.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const digits = plain ?? bracketed;
  return digits === undefined ? null : Number(digits);
}
