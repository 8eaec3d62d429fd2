import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { onAbort } from '../src/on-abort.js';

describe('onAbort', () => {
  test('calls everybody back who is still interested', () => {
    const controller = new AbortController();
    const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
    onAbort(controller.signal, first);
    const forget = onAbort(controller.signal, second);
    onAbort(controller.signal, third);
    forget();
    controller.abort();
    expect(first).toHaveBeenCalledOnce();
    expect(second).not.toHaveBeenCalled();
    expect(third).toHaveBeenCalledOnce();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  });

  test('lets a callback take away another one', () => {
    const controller = new AbortController();
    const second = vi.fn();
    let forget = () => {};
    onAbort(controller.signal, () => forget());
    forget = onAbort(controller.signal, second);
    controller.abort();
    expect(second).not.toHaveBeenCalled();
  });

  test('calls back at once when it is too late', () => {
    const callback = vi.fn();
    onAbort(AbortSignal.abort(), callback);
    expect(callback).toHaveBeenCalledOnce();
  });

  test('never calls back without a signal', () => {
    const callback = vi.fn();
    onAbort(undefined, callback)();
    expect(callback).not.toHaveBeenCalled();
  });
});
