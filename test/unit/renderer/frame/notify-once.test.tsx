import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { notifyOnce } from '../../../../renderer/frame/notify-once.ts';
import { FakeNotification } from '../../../fakes/fake-notification.ts';

const about = (mark: string, isDue = true) => ({
  mark,
  isDue,
  content: () => ({ title: mark, body: '', tag: mark, address: '/' }),
});
const show = (...marks: ReturnType<typeof about>[]) => notifyOnce('marks', marks, () => undefined);

beforeEach(() => FakeNotification.install());
afterEach(() => {
  FakeNotification.remove();
  window.localStorage.removeItem('marks');
});

it('shows each once, and one that is not due later', () => {
  show(about('a'), about('b', false));
  show(about('a'), about('b'));
  expect(FakeNotification.titles()).toEqual(['a', 'b']);
});

it('forgets what is over, so that it is shown when it begins again', () => {
  show(about('a'));
  show();
  show(about('a'));
  expect(FakeNotification.titles()).toEqual(['a', 'a']);
});

it('asks for the permission only when there is something to show', () => {
  const permission = vi.spyOn(FakeNotification, 'permission', 'get').mockReturnValue('granted');
  show();
  show(about('a', false));
  expect(permission).not.toHaveBeenCalled();
  show(about('a'));
  expect(permission).toHaveBeenCalledTimes(1);
  show(about('a'));
  expect(permission).toHaveBeenCalledTimes(1);
});
