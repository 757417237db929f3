/** A name that every system takes for a file, from any text: no path, no device, not too long, its extension kept (F45). */
export function safeFileName(name: string, extension: string): string {
  const stem = name.endsWith(extension) ? name.slice(0, -extension.length) : name;
  const flat = stem
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const named = DEVICES.test(flat) ? `_${flat}` : flat;
  return `${cutToBytes(named) || '未命名'}${extension}`;
}

/** What Windows forbids, what cannot be seen, and marks that turn the direction: they can make .exe look like .docx. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Windows opens a device by these, whatever stands behind the first dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name may have 255 bytes of UTF-8 on Linux; some are left for the extension and for “ (1)”. */
const MOST_BYTES = 200;

function cutToBytes(text: string): string {
  let bytes = 0;
  let kept = '';
  for (const sign of text) {
    bytes += new TextEncoder().encode(sign).length;
    if (bytes > MOST_BYTES) return kept.trimEnd();
    kept += sign;
  }
  return kept;
}
