/** Of a word in small Latin letters, and then of a text: can the word be typed for a stretch of the text? See `spellingOf`. */
export type Spelling = (word: string) => (text: string) => boolean;

/** A word that is looked for. */
export interface SearchWord {
  /** Does the text say it? */
  readonly isIn: (text: string) => boolean;
  /** Does the text say it, or can it be typed for the text by 拼音 or first letters? For short texts: titles, names. */
  readonly isReadIn: (text: string) => boolean;
}

/** The words of what was typed, parted by spaces. Without a spelling a text is found by what is written in it alone. */
export const textToSearchWords = (text: string, spelling: Spelling | null): readonly SearchWord[] =>
  wordsOf(text).map((word) => {
    const isIn = holds(word);
    if (!spelling || !isLatin(word)) return { isIn, isReadIn: isIn };
    const isSpelt = spelling(word);
    return { isIn, isReadIn: (said) => isSpelt(said) || isIn(said) };
  });

/** Is any of it a word that a spelling could find? */
export const isSpellable = (text: string): boolean => wordsOf(text).some(isLatin);

export const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Only letters have a case; asking without one is dearer, and folding ten thousand cards dearer still. */
function holds(word: string): SearchWord['isIn'] {
  if (!/\p{Lowercase}/u.test(word)) return (text) => text.includes(word);
  const anyCase = new RegExp(word.replace(/[^\p{L}\p{N}]/gu, '\\$&'), 'i');
  return (text) => anyCase.test(text);
}
