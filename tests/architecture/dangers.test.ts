import { expect, test } from 'vitest';
import { dangersIn } from './dangers.ts';
import { filesUnder, parse, sourcesUnder, textOf } from './source-tree.ts';

test('(F35, F43) nothing in src runs text or talks to anybody', () => {
  expect(sourcesUnder('src').flatMap(dangersIn)).toEqual([]);
});

test('(F43) no style sheet and not the page itself asks another origin for anything', () => {
  const pages = ['index.html', ...filesUnder('src', 'public').filter((path) => /\.(css|html|webmanifest)$/.test(path))];
  expect(pages.filter((path) => /(url\(|src=|href=|@import)\s*["']?(https?:)?\/\//i.test(textOf(path)))).toEqual([]);
});

test.each([
  `element.innerHTML = text`,
  `element['outerHTML'] = text`,
  `range.createContextualFragment(text)`,
  'open(`https://example.com/${id}`)',
  `const x = <div dangerouslySetInnerHTML={{ __html: text }} />`,
  `const x = <iframe srcDoc={text} />`,
  `eval(text)`,
  `window.eval(text)`,
  `new Function('a', text)`,
  `document.write(text)`,
  `setTimeout('run()', 1)`,
  `const x = <a href="javascript:run()">x</a>`,
  `location.href = address`,
  `window.location = address`,
  `location.assign(address)`,
  'location.replace(`${location.pathname}${rest}`)',
  `const x = <img src="https://example.com/x.png" />`,
  `open('//example.com')`,
  `await fetch('./x')`,
  `await globalThis.fetch('./x')`,
  `new XMLHttpRequest()`,
  `new WebSocket(address)`,
  `navigator.sendBeacon(address)`,
])('%s is found', (text) => {
  expect(dangersIn(parse('src/x.tsx', text))).toHaveLength(1);
});

test('what is harmless passes', () => {
  const text = `location.hash = '#/b/1'; location.reload(); location.assign(\`\${location.pathname}?sample\`); client.fetchQuery(q); element.textContent = text;
    const ns = 'http://www.w3.org/2000/svg'; setTimeout(run, 1); node.replaceWith(other); // https://example.com`;
  expect(dangersIn(parse('src/x.ts', text))).toEqual([]);
});
