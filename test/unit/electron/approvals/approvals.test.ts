import { beforeEach, expect, it, vi } from 'vitest';
import { Approvals } from '../../../../electron/approvals/approvals.ts';
import { guardedFetch } from '../../../../electron/approvals/guarded-fetch.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

const vaultPlace = 'https://vault.example.com';
const notAgreed = { failure: { code: 'network.notAgreed', message: vaultPlace } };
const confirm = vi.fn<(place: string) => Promise<boolean>>();
const changed = vi.fn();
let document: ReturnType<typeof memoryDocument<string[]>>;
let places: Approvals;

beforeEach(() => {
  confirm.mockReset().mockResolvedValue(true);
  document = memoryDocument<string[]>([]);
  changed.mockReset();
  places = new Approvals({ document, confirm, onChanged: changed });
});

it('asks once, and stores the approval', async () => {
  await places.ask([vaultPlace]);
  await places.ask([vaultPlace]);
  expect(confirm.mock.calls).toEqual([[vaultPlace]]);
  expect(document.read()).toEqual([vaultPlace]);
  await new Approvals({ document, confirm, onChanged: changed }).ask([vaultPlace]);
  expect(confirm).toHaveBeenCalledOnce();
});

it('stores no refusal, and asks again', async () => {
  confirm.mockResolvedValue(false);
  await expect(places.ask([vaultPlace])).rejects.toMatchObject(notAgreed);
  expect(document.read()).toEqual([]);
  await expect(places.ask([vaultPlace])).rejects.toMatchObject(notAgreed);
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
    places.ask([vaultPlace, 'https://a.example.com']),
    places.ask([vaultPlace]),
    places.ask(['https://b.example.com']),
  ]);
  expect(most).toBe(1);
  expect(confirm).toHaveBeenCalledTimes(3);
});

it('refuses all waiting questions after one refusal, and asks again about later ones', async () => {
  confirm.mockResolvedValue(false);
  const waiting = [vaultPlace, vaultPlace, 'https://b.example.com', 'https://c.example.com'];
  const answers = await Promise.allSettled(waiting.map((place) => places.ask([place])));
  expect(answers.map(({ status }) => status)).toEqual(waiting.map(() => 'rejected'));
  expect(confirm.mock.calls).toEqual([[vaultPlace]]);
  confirm.mockResolvedValue(true);
  await places.ask(['https://b.example.com']);
  expect(places.list()).toEqual(['https://b.example.com']);
});

it('does not delay calls without a question while one is open', async () => {
  confirm.mockReturnValue(new Promise(() => {}));
  void places.ask([vaultPlace]);
  await places.ask(['https://eu.api.ovh.com']);
  expect(confirm).toHaveBeenCalledOnce();
});

it('ignores an approval that cannot be stored', async () => {
  document.failWrites = new AppError('storage.full');
  await expect(places.ask([vaultPlace])).rejects.toThrow('storage.full');
  expect(() => places.assertApproved(vaultPlace)).toThrow(AppError);
});

it('asks again about a removed approval', async () => {
  places.add(vaultPlace);
  places.add(vaultPlace);
  expect(places.list()).toEqual([vaultPlace]);
  expect(() => places.assertApproved(vaultPlace)).not.toThrow();
  expect(changed).toHaveBeenCalledOnce();
  places.forget(vaultPlace);
  expect(changed).toHaveBeenCalledTimes(2);
  expect(() => places.assertApproved(vaultPlace)).toThrow(AppError);
});

it('sends nothing to an address without approval, and follows no redirect elsewhere', async () => {
  const sent = vi.fn(async () => new Response());
  const fetch = guardedFetch(sent, (place) => places.assertApproved(place));
  await expect(fetch(`${vaultPlace}/v1/x`)).rejects.toMatchObject(notAgreed);
  expect(sent).not.toHaveBeenCalled();
  places.add(vaultPlace);
  await fetch(`${vaultPlace}/v1/x`, { redirect: 'follow', method: 'GET' });
  expect(sent).toHaveBeenCalledWith(`${vaultPlace}/v1/x`, { redirect: 'error', method: 'GET' });
});
