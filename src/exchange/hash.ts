import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. At once: the browser's own makes us wait, and is not there on every page. */
export const sha256OfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
