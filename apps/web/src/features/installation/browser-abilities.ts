/** What the browser may keep shut on this address, in the order in which people ask for it. */
export const ABILITIES = ['camera', 'offline', 'clipboard', 'notifications'] as const;
export type Ability = (typeof ABILITIES)[number];

/**
 * `open`: the browser lets OpenPAR use it; `needs-https`: shut, since the connection is not encrypted; `lacking`: this browser has no such
 * part; `turned-off`: the person or the office has turned it off for this address.
 */
export type AbilityState = 'open' | 'needs-https' | 'lacking' | 'turned-off';

/** What is looked at of the browser's `window`. */
export interface BrowserParts {
  isSecureContext: boolean;
  navigator: {
    mediaDevices?: { getUserMedia?: unknown } | undefined;
    serviceWorker?: unknown;
    clipboard?: { writeText?: unknown } | undefined;
  };
  Notification?: { permission: string } | undefined;
}

/** How each ability stands, by what the browser itself says; nothing is asked for and nothing is turned on. */
export function browserAbilities(browser: BrowserParts): Record<Ability, AbilityState> {
  const { mediaDevices, serviceWorker, clipboard } = browser.navigator;
  const stateOf = (part: unknown): AbilityState => {
    // Without HTTPS some browsers leave the part out and others only let it fail.
    if (!browser.isSecureContext) return 'needs-https';
    return part ? 'open' : 'lacking';
  };
  const notifications = stateOf(browser.Notification);
  const isTurnedOff = notifications === 'open' && browser.Notification?.permission === 'denied';
  return {
    camera: stateOf(mediaDevices?.getUserMedia),
    offline: stateOf(serviceWorker),
    clipboard: stateOf(clipboard?.writeText),
    notifications: isTurnedOff ? 'turned-off' : notifications,
  };
}
