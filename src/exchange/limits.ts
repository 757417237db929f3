/** Larger files are no reports: the text of a thousand pages is 2 MB, and photographs seldom bring a .docx past 64 MB. Bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A text file of this size is a novel of five million characters; the reader's time grows with it. Bytes. */
export const LARGEST_TEXT_FILE = 10 * 1024 * 1024;

/** What all parts of one zip together may unpack to (F37). A thousand-page .docx unpacks to about 20 MB. Bytes. */
export const LARGEST_UNPACKED = 50 * 1024 * 1024;

/** XML packs 10:1 to 40:1; past 200:1 it is a bomb (F37). */
export const LARGEST_RATIO = 200;

/** Below this size the ratio says nothing: a small part of blanks packs well and harms nobody. Bytes. */
export const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** Word writes about 20 entries and one a picture; 100,000 are an attack (F37). */
export const MOST_ZIP_ENTRIES = 2000;

/** Elements of one XML part: 20,000 paragraphs have about half a million. Past this the tree would fill the memory (F37). */
export const MOST_XML_ELEMENTS = 1_500_000;

/** Tables in tables in text boxes come to about 60; deeper nesting would overflow the stack (F38). */
export const DEEPEST_XML = 256;

/** A backup holds every board with its whole history; ten years of a branch come to a few megabytes. Bytes. */
export const LARGEST_BACKUP = 200 * 1024 * 1024;

/** The records nest four deep; past this a backup was not made by this program (F42). */
export const DEEPEST_JSON = 32;
