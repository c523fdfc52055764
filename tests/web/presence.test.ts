import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presence } from '../../src/web/presence.ts';

const MINUTE = 60_000;

describe('the server', () => {
  let isBusy = false;
  let ended = 0;
  let presence: Presence;
  beforeEach(() => {
    vi.useFakeTimers();
    isBusy = false;
    ended = 0;
    presence = new Presence(
      () => {
        ended += 1;
      },
      () => isBusy,
    );
  });
  afterEach(() => {
    presence.end();
    vi.useRealTimers();
  });

  it('ends ten minutes after the last page was closed, and not before', () => {
    presence.isOpen('one');
    presence.isOpen('other');
    presence.isClosed('one');
    vi.advanceTimersByTime(60 * MINUTE);
    expect(ended).toBe(0);
    presence.heard();
    presence.isClosed('other');
    vi.advanceTimersByTime(9 * MINUTE);
    expect(ended).toBe(0);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(ended).toBeGreaterThan(0);
  });

  it('goes on when another page is opened meanwhile', () => {
    presence.isOpen('one');
    presence.heard();
    presence.isClosed('one');
    vi.advanceTimersByTime(9 * MINUTE);
    presence.heard();
    presence.isOpen('next');
    vi.advanceTimersByTime(600 * MINUTE);
    expect(ended).toBe(0);
  });

  it('has no time limit for somebody who reads on an open page that tells of itself', () => {
    presence.isOpen('one');
    for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      presence.isOpen('one');
    }
    expect(ended).toBe(0);
  });

  it('ends by itself for nobody whose browser runs no script', () => {
    presence.heard();
    vi.advanceTimersByTime(7 * 24 * 60 * MINUTE);
    expect(ended).toBe(0);
  });

  it('ends half a day after a browser was killed, which says no goodbye', () => {
    presence.isOpen('one');
    vi.advanceTimersByTime(11 * 60 * MINUTE);
    expect(ended).toBe(0);
    vi.advanceTimersByTime(2 * 60 * MINUTE);
    expect(ended).toBeGreaterThan(0);
  });

  it('does not end while papers are made', () => {
    isBusy = true;
    presence.isOpen('one');
    presence.isClosed('one');
    vi.advanceTimersByTime(60 * MINUTE);
    expect(ended).toBe(0);
    isBusy = false;
    vi.advanceTimersByTime(11 * MINUTE);
    expect(ended).toBeGreaterThan(0);
  });
});
