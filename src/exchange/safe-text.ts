/**
 * A text as a file of XML can hold it and a person can see it (F40): every kind of line end is a line feed, control characters
 * are left out, half a surrogate pair is �, and marks that turn the direction of writing are spelt out, for they can make a name
 * read as another. Law: what is safe stays as it is.
 */
export const safeText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
