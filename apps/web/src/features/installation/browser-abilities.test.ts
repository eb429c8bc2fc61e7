import { describe, expect, it } from 'vitest';
import { type BrowserParts, browserAbilities } from './browser-abilities.ts';

const WHOLE: BrowserParts = {
  isSecureContext: true,
  navigator: { mediaDevices: { getUserMedia: () => null }, serviceWorker: {}, clipboard: { writeText: () => null } },
  Notification: { permission: 'default' },
};

describe('browserAbilities', () => {
  it('finds everything open in a whole browser over HTTPS', () => {
    expect(new Set(Object.values(browserAbilities(WHOLE)))).toEqual(new Set(['open']));
  });

  it.each([
    { what: 'leaves the parts out', browser: { isSecureContext: false, navigator: {} } },
    { what: 'shows the parts and lets them fail', browser: { ...WHOLE, isSecureContext: false } },
  ])('finds nothing open without HTTPS, where the browser $what', ({ browser }) => {
    expect(new Set(Object.values(browserAbilities(browser)))).toEqual(new Set(['needs-https']));
  });

  it('tells a browser that lacks a part from an address without HTTPS', () => {
    expect(browserAbilities({ isSecureContext: true, navigator: { mediaDevices: {} } })).toEqual({
      camera: 'lacking',
      offline: 'lacking',
      clipboard: 'lacking',
      notifications: 'lacking',
    });
  });

  it.each([
    { permission: 'denied', state: 'turned-off' },
    { permission: 'granted', state: 'open' },
    { permission: 'default', state: 'open' },
  ])('finds notifications $state when the answer so far is $permission', ({ permission, state }) => {
    expect(browserAbilities({ ...WHOLE, Notification: { permission } }).notifications).toBe(state);
  });
});
