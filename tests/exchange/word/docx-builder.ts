import { strToU8, zipSync } from 'fflate';

/** A level of a list: w:numFmt, w:lvlText, and what else it states. */
export interface BuiltLevel {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly suffix?: 'tab' | 'space' | 'nothing';
  readonly restart?: number;
  readonly isLegal?: boolean;
  readonly styleId?: string;
}

/** A w:num; lists with the same levels object share one w:abstractNum, as Word's "continue numbering" and "restart at" do. */
export interface BuiltList {
  readonly levels: readonly BuiltLevel[];
  /** By level. */
  readonly startOverrides?: Readonly<Record<number, number>>;
}

export interface BuiltParagraph {
  readonly text: string;
  readonly list?: { readonly of: BuiltList; readonly level: number };
  readonly styleId?: string;
}

export interface BuiltDocx {
  /** Paragraphs, or XML of the body as it is. */
  readonly body: readonly (BuiltParagraph | string)[];
  /** XML of w:style elements. */
  readonly styles?: string;
  /** Lists that only styles or raw XML name; their numIds come first, from 1. */
  readonly lists?: readonly BuiltList[];
  readonly parts?: Readonly<Record<string, string>>;
}

/**
 * A real .docx: Word, WPS and LibreOffice open it. To compare with another program's numbers: write the bytes to a file and
 * `soffice --headless --convert-to "txt:Text (encoded):UTF8" FILE`.
 */
export function buildDocx({ body, styles = '', lists = [], parts = {} }: BuiltDocx): Uint8Array {
  const nums = [...lists];
  const xml = body.map((block) => (typeof block === 'string' ? block : paragraphXml(block, nums))).join('');
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'numbering', 'styles'].map((kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(['numbering', 'numbering.xml'], ['styles', 'styles.xml']),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${xml}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': numberingXml(nums),
    'word/styles.xml': `${HEAD}<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

const relations = (...targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')}</w:t></w:r>`;

export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;

/** A table; each cell its lines. */
export const table = (rows: readonly (readonly (readonly string[])[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((lines) => `<w:tc>${lines.map(paragraph).join('') || '<w:p/>'}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

function paragraphXml({ text, list, styleId }: BuiltParagraph, nums: BuiltList[]): string {
  if (list && !nums.includes(list.of)) nums.push(list.of);
  const style = styleId ? `<w:pStyle w:val="${styleId}"/>` : '';
  const numbers = list
    ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${nums.indexOf(list.of) + 1}"/></w:numPr>`
    : '';
  return `<w:p><w:pPr>${style}${numbers}</w:pPr>${text === '' ? '' : run(text)}</w:p>`;
}

function numberingXml(nums: readonly BuiltList[]): string {
  const abstracts = [...new Set(nums.map(({ levels }) => levels))];
  const abstractXml = abstracts.map(
    (levels, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`,
  );
  const numXml = nums.map(({ levels, startOverrides = {} }, at) => {
    const overrides = Object.entries(startOverrides).map(
      ([level, start]) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    );
    return `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${abstracts.indexOf(levels)}"/>${overrides.join('')}</w:num>`;
  });
  return `${HEAD}<w:numbering ${NAMESPACES}>${abstractXml.join('')}${numXml.join('')}</w:numbering>`;
}

const levelXml = ({ format, text, start = 1, suffix, restart, isLegal, styleId }: BuiltLevel, level: number): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`}${styleId ? `<w:pStyle w:val="${styleId}"/>` : ''}${isLegal ? '<w:isLgl/>' : ''}${suffix ? `<w:suff w:val="${suffix}"/>` : ''}<w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/></w:lvl>`;
