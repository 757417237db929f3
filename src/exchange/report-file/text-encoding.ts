/**
 * The text of a text file: by its byte order mark, else strict UTF-8, else the one of UTF-16 and GB18030 that reads most like
 * a Chinese paper. Null where it is no text. Breaks of page, line and paragraph become line feeds; CRLF stays.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes, markOf(bytes) ?? null);
  return text === null || CONTROLS.test(text) ? null : text.replace(/[\v\f\u2028\u2029]/g, '\n');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** What no text holds: a file that does is no text, or its encoding was guessed wrongly. Old files may end in Ctrl+Z. */
const CONTROLS = /(?![\s\ufeff])[\p{Cc}\ufffe\uffff](?!$)/u;

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, mark: Encoding | null): string | null {
  if (mark) return decodeAs(bytes, mark);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null && !CONTROLS.test(utf8)) return utf8;
  const guesses = (['gb18030', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    return text === null || CONTROLS.test(text) ? [] : [{ text, share: shareOfCommon(text) }];
  });
  return guesses.sort((a, b) => b.share - a.share)[0]?.text ?? null;
}

/** Strict: a byte that cannot be is an answer of null and not a replacement character. A byte order mark is dropped. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What every Chinese paper is full of, and text decoded wrongly is not. */
const COMMON = /[\n，。、：；（）“”的一是不在了和有为中人大会]/g;

const shareOfCommon = (text: string): number => (text.match(COMMON)?.length ?? 0) / Math.max(1, text.length);
