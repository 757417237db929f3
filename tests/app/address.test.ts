import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressToPath, boardAddress, HOME, pathToAddress, SCREENS } from '../../src/app/address.ts';
import { LAMP_KINDS } from '../../src/domain/lamp.ts';
import { STANDINGS } from '../../src/domain/standing.ts';
import type { Address } from '../../src/app/address.ts';

const text = fc.string({ unit: 'grapheme' });
const orNull = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null });
const boardAddresses: fc.Arbitrary<Address> = fc.record({
  at: fc.constant('board' as const),
  boardId: text.filter((id) => id !== ''),
  screen: fc.constantFrom(...SCREENS),
  cardId: orNull(text),
  snapshotId: orNull(text),
  place: orNull(text),
  filter: fc.record({
    text,
    category: orNull(text),
    person: orNull(text),
    stage: fc.constantFrom(null, 'rectifying' as const),
    gap: fc.constantFrom(null, 'no-measure' as const, 'no-owner' as const),
    lamp: fc.constantFrom(null, ...LAMP_KINDS),
    standing: fc.constantFrom(null, ...STANDINGS),
    ids: fc.option(fc.array(text, { minLength: 1 }), { nil: null }),
  }),
});

describe('the address', () => {
  it('comes back from its path, whatever the texts in it', () => {
    fc.assert(
      fc.property(boardAddresses, (address) => {
        expect(pathToAddress(addressToPath(address))).toEqual(address);
      }),
    );
  });

  it('holds no ? and no #, which hash routing cannot carry', () => {
    fc.assert(
      fc.property(boardAddresses, (address) => {
        expect(addressToPath(address)).not.toMatch(/[?#]/);
      }),
    );
  });

  it('makes something of any path', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        expect(pathToAddress(path).at).toMatch(/^(home|import|data|board)$/);
      }),
    );
    expect(pathToAddress('/board/b1/nowhere')).toEqual(boardAddress('b1'));
    expect(pathToAddress('/%E0%A4%A')).toEqual(HOME);
  });
});
