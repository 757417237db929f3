// The whole program as one HTML file for a USB stick: a page of several files does not start from file://.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { singleFilePolicy } from './csp.mjs';

const top = dirname(dirname(fileURLToPath(import.meta.url)));

const NAME = '整改看板.html';

/** @returns {import('vite').Plugin} */
export function singleFile() {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        outDir: 'dist-single',
        assetsInlineLimit: Infinity,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    generateBundle: {
      // Vite's own steps, which finish the script, come first.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const script = files.find((file) => file.type === 'chunk');
        const style = files.find((file) => file.fileName.endsWith('.css'));
        const page = bundle['index.html'];
        if (files.length !== 3 || script?.type !== 'chunk' || style?.type !== 'asset' || page?.type !== 'asset')
          return this.error(`one page, one script and one style sheet make it, not: ${Object.keys(bundle).join(', ')}`);
        for (const { fileName } of files) delete bundle[fileName];
        const source = toSinglePage(String(page.source), script.code, String(style.source));
        this.emitFile({ type: 'asset', fileName: NAME, source });
      },
    },
  };
}

/**
 * Function replacements, because the program's text holds `$&` and the like. The policy names script and style by the hash
 * of what stands between their tags.
 * @param {string} page @param {string} program @param {string} sheet
 */
function toSinglePage(page, program, sheet) {
  const script = `\n${withIcon(program).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}`;
  const style = `\n${sheet.replaceAll('</style', '<\\/style')}`;
  const policy = singleFilePolicy({ script, style });
  return withIcon(page)
    .replace(/<link[^>]*rel="stylesheet"[^>]*>\s*/, '')
    .replace(/<link rel="manifest"[^>]*>\s*/, '')
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

/** There is no icon beside the file. @param {string} text */
function withIcon(text) {
  const icon = readFileSync(join(top, 'public/icon.svg')).toString('base64');
  return text.replaceAll('./icon.svg', `data:image/svg+xml;base64,${icon}`);
}
