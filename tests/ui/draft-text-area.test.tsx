import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { DraftTextArea } from '../../src/ui/DraftTextArea.tsx';

interface Told {
  readonly refuses?: boolean;
  readonly isOneLine?: boolean;
  readonly left?: string;
}

function desk({ refuses = false, isOneLine = false, left }: Told = {}) {
  const kept = new Map<string, string>(left === undefined ? [] : [['k', left]]);
  const commits: (readonly [string, string])[] = [];
  const setOutside: { current: (value: string) => void } = { current: () => undefined };
  const drafts = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => void kept.set(key, text),
    clear: (key: string) => void kept.delete(key),
  };
  function Field() {
    const [value, setValue] = useState('旧');
    useEffect(() => {
      setOutside.current = setValue;
    }, []);
    const commit = (from: string, to: string) => {
      commits.push([from, to]);
      if (!refuses) setValue(to);
      return { type: refuses ? 'refusal' : 'pending' };
    };
    return (
      <>
        <DraftTextArea
          label="备注"
          value={value}
          draftKey="k"
          drafts={drafts}
          onCommit={commit}
          isOneLine={isOneLine}
        />
        <button type="button">别处</button>
      </>
    );
  }
  render(<Field />);
  const field = screen.getByRole('textbox', { name: '备注' });
  return { person: userEvent.setup(), field, commits, kept, outside: (value: string) => setOutside.current(value) };
}

it('is one commit a field, however much was typed; every keypress is kept until then', async () => {
  const { person, field, commits, kept } = desk();
  await person.type(field, '一二三');
  expect(kept.get('k')).toBe('["旧","旧一二三"]');
  await person.click(screen.getByRole('button', { name: '别处' }));
  expect(commits).toEqual([['旧', '旧一二三']]);
  expect(kept.size).toBe(0);
});

it('typed and taken back is no commit', async () => {
  const { person, field, commits, kept } = desk();
  await person.type(field, '一{Backspace}');
  await person.tab();
  expect(commits).toEqual([]);
  expect(kept.size).toBe(0);
});

it('a refused text stays and is not sent again by leaving; 用我写的 sends it over what stands there now', async () => {
  const { person, field, commits } = desk({ refuses: true });
  await person.type(field, '新');
  await person.tab();
  await person.click(field);
  await person.click(screen.getByRole('button', { name: '别处' }));
  expect(commits).toEqual([['旧', '旧新']]);
  expect(field).toHaveValue('旧新');
  await person.click(screen.getByRole('button', { name: '用我写的' }));
  expect(commits).toHaveLength(2);
});

it('what the person saw when they began is what is sent, also when the value moved on meanwhile', async () => {
  const { person, field, commits, outside } = desk();
  await person.type(field, '新');
  act(() => outside('别人改的'));
  await person.tab();
  expect(commits).toEqual([['旧', '旧新']]);
});

it('a left-over that cannot be read is forgotten', () => {
  expect(desk({ left: '{' }).field).toHaveValue('旧');
});

it('of one line: Enter sends, pasted line breaks go', async () => {
  const { person, field, commits } = desk({ isOneLine: true });
  await person.clear(field);
  await person.click(field);
  await person.paste('一\n二');
  await person.keyboard('{Enter}');
  expect(commits).toEqual([['旧', '一二']]);
});
