import { useEffect } from 'react';
import { MARGINS } from '../domain/list-look.ts';
import type { OfficialLook } from '../domain/official-look.ts';

/** The printed pages of an official paper, while it is shown: a rule for @page cannot read a custom property. */
export function useOfficialPages(look: OfficialLook): void {
  const rules = pageRules(look);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((held) => held !== sheet);
    };
  }, [rules]);
}

/** Upright ones with the text, lying ones with the annexes; both are numbered as the look has it, 7 mm below the text. */
function pageRules(look: OfficialLook): string {
  const { top, right, bottom, left, pageNumberSize } = look;
  const below = `padding-top: calc(7mm - ${pageNumberSize / 2}pt); vertical-align: top;`;
  return [
    pages('official', `size: A4 portrait; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`, look, below),
    pages(
      'official-annex',
      `size: A4 landscape; margin: ${MARGINS.top}mm ${MARGINS.side}mm ${MARGINS.bottom}mm;`,
      look,
      '',
    ),
  ].join('\n');
}

/** "— 1 —" with one sign of room at the outer side. */
function pages(name: string, form: string, look: OfficialLook, place: string): string {
  const { pageNumbers, pageNumberFont, pageNumberSize } = look;
  const font = `${pageNumberSize}pt ${quoted(pageNumberFont)}, SimSun, 'Noto Serif CJK SC', serif`;
  const number = (side: string): string =>
    `@bottom-${side} { content: '— ' counter(page) ' —'; font: ${font}; padding: 0 1em; ${place} }`;
  switch (pageNumbers) {
    case 'outer':
      return `@page ${name} { ${form} }
@page ${name}:right { ${number('right')} }
@page ${name}:left { ${number('left')} }`;
    case 'centre':
      return `@page ${name} { ${form} ${number('center')} }`;
    case 'none':
      return `@page ${name} { ${form} }`;
  }
}

export const quoted = (font: string): string => `'${font.replace(/['"\\;]/g, '')}'`;
