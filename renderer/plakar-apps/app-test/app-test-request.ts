import { sharedValue } from '../../kit/shared-value.ts';

/** `start`: begins a test at once. `show`: shows the last result. */
export type AppTestIntent = 'start' | 'show';

/** A request to show the test of an app. One dialog serves the whole window. */
export interface AppTestRequest {
  appId: string;
  intent: AppTestIntent;
}

const request = sharedValue<AppTestRequest | null>(null);

export const useAppTestRequest = request.use;

/** Opens the test dialog; it outlives the row, menu or form that requested it. */
export function requestAppTest(appId: string, intent: AppTestIntent): void {
  request.set({ appId, intent });
}

export function closeAppTest(): void {
  request.set(null);
}
