import { useEffect, useState } from 'react';
import { followAnnouncements } from './announce.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Stands once in the frame; `announce()` fills it. The same words twice are heard twice: they alternate between two places. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => followAnnouncements((text) => setSaid(({ turn }) => ({ text, turn: 1 - turn }))), []);
  return (
    <VisuallyHidden>
      <span role="status">{said.turn === 0 ? said.text : ''}</span>
      <span role="status">{said.turn === 1 ? said.text : ''}</span>
    </VisuallyHidden>
  );
}
