import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { FileProblem } from '../report-file/file-problem.ts';
import { childrenOf, xmlToTree } from './xml-tree.ts';
import type { XmlNode } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

/** Where the parts of a document lie: by its relationships, as some programs name them otherwise (document2.xml); else where Word puts them. */
export interface DocxParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

export function findDocxParts(zip: ZipParts): Result<DocxParts, FileProblem> {
  const top = readRelations(zip, '');
  if (!top.ok) return top;
  const document = top.value.get('officeDocument') ?? 'word/document.xml';
  const own = readRelations(zip, document);
  if (!own.ok) return own;
  return ok({
    document,
    numbering: own.value.get('numbering') ?? 'word/numbering.xml',
    styles: own.value.get('styles') ?? 'word/styles.xml',
  });
}

/** The target of each kind of relationship of a part ('' is the package). */
function readRelations(zip: ZipParts, part: string): Result<ReadonlyMap<string, string>, FileProblem> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const tree = readTree(zip, `${folder}_rels/${part.slice(slash)}.rels`, () => true);
  if (!tree.ok) return tree;
  const relations = tree.value ? childrenOf(tree.value, 'Relationship') : [];
  return ok(
    new Map(
      relations
        .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
        .map(({ attributes }) => [
          attributes.get('Type')?.split('/').at(-1) ?? '',
          absolute(folder, attributes.get('Target') ?? ''),
        ]),
    ),
  );
}

/** A target is from the package's root, or from the part's own folder. */
function absolute(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1).split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The XML tree of a part; null where there is no such part. */
export function readTree(
  zip: ZipParts,
  part: string,
  isAskedFor: (namespace: string) => boolean,
): Result<XmlNode | null, FileProblem> {
  const bytes = zip.read(part);
  if (!bytes.ok) return bytes;
  return bytes.value ? xmlToTree(bytes.value, isAskedFor) : ok(null);
}
