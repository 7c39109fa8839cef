import { beforeEach, expect, it, vi } from 'vitest';
import { Approvals } from '../../../../electron/approvals/approvals.ts';
import { guardedFetch } from '../../../../electron/approvals/guarded-fetch.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const vaultAddress = 'https://vault.example.com';
const notAgreed = { failure: { code: 'network.notAgreed', message: vaultAddress } };
const confirm = vi.fn<(address: string) => Promise<boolean>>();
const changed = vi.fn();
let document: ReturnType<typeof memoryDocument<string[]>>;
let approvals: Approvals;

beforeEach(() => {
  confirm.mockReset().mockResolvedValue(true);
  document = memoryDocument<string[]>([]);
  changed.mockReset();
  approvals = new Approvals({ document, confirm, onChanged: changed });
});

it('asks once, and stores the approval', async () => {
  await approvals.ask([vaultAddress]);
  await approvals.ask([vaultAddress]);
  expect(confirm.mock.calls).toEqual([[vaultAddress]]);
  expect(document.read()).toEqual([vaultAddress]);
  await new Approvals({ document, confirm, onChanged: changed }).ask([vaultAddress]);
  expect(confirm).toHaveBeenCalledOnce();
});

it('stores no refusal, and asks again', async () => {
  confirm.mockResolvedValue(false);
  await expect(approvals.ask([vaultAddress])).rejects.toMatchObject(notAgreed);
  expect(document.read()).toEqual([]);
  await expect(approvals.ask([vaultAddress])).rejects.toMatchObject(notAgreed);
  expect(confirm).toHaveBeenCalledTimes(2);
});

it('asks one question at a time, and only once for two calls with the same address', async () => {
  let open = 0;
  let most = 0;
  confirm.mockImplementation(async () => {
    most = Math.max(most, (open += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    open -= 1;
    return true;
  });
  await Promise.all([
    approvals.ask([vaultAddress, 'https://a.example.com']),
    approvals.ask([vaultAddress]),
    approvals.ask(['https://b.example.com']),
  ]);
  expect(most).toBe(1);
  expect(confirm).toHaveBeenCalledTimes(3);
});

it('refuses all waiting questions after one refusal, and asks again about later ones', async () => {
  confirm.mockResolvedValue(false);
  const waiting = [vaultAddress, vaultAddress, 'https://b.example.com', 'https://c.example.com'];
  const answers = await Promise.allSettled(waiting.map((address) => approvals.ask([address])));
  expect(answers.map(({ status }) => status)).toEqual(waiting.map(() => 'rejected'));
  expect(confirm.mock.calls).toEqual([[vaultAddress]]);
  confirm.mockResolvedValue(true);
  await approvals.ask(['https://b.example.com']);
  expect(approvals.list()).toEqual(['https://b.example.com']);
});

it('does not delay calls without a question while one is open', async () => {
  confirm.mockReturnValue(new Promise(() => {}));
  void approvals.ask([vaultAddress]);
  await approvals.ask(['https://eu.api.ovh.com']);
  expect(confirm).toHaveBeenCalledOnce();
});

it('ignores an approval that cannot be stored', async () => {
  document.failWrites = new AppError('storage.full');
  await expect(approvals.ask([vaultAddress])).rejects.toThrow('storage.full');
  expect(() => approvals.assertApproved(vaultAddress)).toThrow(AppError);
});

it('asks again about a removed approval', async () => {
  approvals.add(vaultAddress);
  approvals.add(vaultAddress);
  expect(approvals.list()).toEqual([vaultAddress]);
  expect(() => approvals.assertApproved(vaultAddress)).not.toThrow();
  expect(changed).toHaveBeenCalledOnce();
  approvals.forget(vaultAddress);
  expect(changed).toHaveBeenCalledTimes(2);
  expect(() => approvals.assertApproved(vaultAddress)).toThrow(AppError);
});

it('sends nothing to an address without approval, and follows no redirect elsewhere', async () => {
  const sent = vi.fn(async () => new Response());
  const fetch = guardedFetch(sent, (address) => approvals.assertApproved(address));
  await expect(fetch(`${vaultAddress}/v1/x`)).rejects.toMatchObject(notAgreed);
  expect(sent).not.toHaveBeenCalled();
  approvals.add(vaultAddress);
  await fetch(`${vaultAddress}/v1/x`, { redirect: 'follow', method: 'GET' });
  expect(sent).toHaveBeenCalledWith(`${vaultAddress}/v1/x`, { redirect: 'error', method: 'GET' });
});
