import { expect, test } from 'vitest';
import { createQueryClient } from '../../src/queries/query-client.ts';

test('a command that is written is forgotten, one that is not stays until it is (F50)', async () => {
  const client = createQueryClient();
  const commands = client.getMutationCache();
  let isFull = false;
  const write = async (): Promise<void> => {
    if (isFull) throw new Error('full');
  };
  const give = () => commands.build(client, { mutationFn: write }).execute(undefined);

  await give();
  expect(commands.getAll()).toEqual([]);

  isFull = true;
  await expect(give()).rejects.toThrow('full');
  const [unsaved] = commands.getAll();
  expect(unsaved?.state.status).toBe('error');

  isFull = false;
  await unsaved?.execute(undefined);
  expect(commands.getAll()).toEqual([]);
});
