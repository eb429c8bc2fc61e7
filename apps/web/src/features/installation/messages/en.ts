import type { InstallationMessages } from './vi.ts';

export const installationEn: InstallationMessages = {
  title: 'This computer',
  lead: 'What the browser in use allows on this address.',
  connection: {
    https: 'The connection is encrypted (HTTPS)',
    httpsMeaning: 'Passwords and data are encrypted on their way.',
    local: 'OpenPAR runs on this very computer',
    localMeaning:
      'The browser takes this address to be as safe as HTTPS. Other computers that open it over the network need HTTPS for the parts below.',
    http: 'The connection is not encrypted',
    httpMeaning: 'Others on the same network can read passwords and data. Ask the administrator to turn HTTPS on.',
  },
  abilitiesTitle: 'Parts that the browser must allow',
  abilities: {
    camera: 'Camera (scanning QR codes at check-in)',
    offline: 'Keeping pages for work without a line',
    clipboard: 'Buttons that copy',
    notifications: 'Notifications on the screen',
  },
  states: {
    open: 'Allowed',
    'needs-https': 'Not allowed on this address',
    lacking: 'Missing in this browser',
    'turned-off': 'Turned off for this address',
  },
  mends: {
    'needs-https': 'The browser opens this part only over HTTPS. Ask the administrator to turn HTTPS on.',
    lacking: 'Open OpenPAR in a recent Chrome, Edge or Firefox; on a remote desktop this part may have been removed.',
    'turned-off':
      'Press the sign at the start of the address bar, change Notifications to Allow, then reload the page.',
  },
  authority: {
    title: 'Install the certificate of the office',
    lead: 'OpenPAR itself issues the HTTPS certificate of the office’s server. Each machine installs the root certificate once; until then it says that the connection is not private and keeps some parts shut.',
    download: 'Download the root certificate (openpar-authority.crt)',
    fingerprint: 'SHA-256 fingerprint',
    compare:
      'Before installing, compare this fingerprint with the one that the administrator reads on the server. If they differ, do not install.',
    windows: 'Windows',
    windowsSteps: [
      'Open the downloaded file and press Install Certificate.',
      'Choose Local Machine and press Next.',
      'Choose to place all certificates in the following store, press Browse, choose Trusted Root Certification Authorities.',
      'Press Finish, close the browser altogether and open it again.',
    ],
    android: 'Android phone',
    androidSteps: [
      'Open Settings, search for “CA certificate”, choose Install a certificate, CA certificate.',
      'Press Install anyway and choose the downloaded file.',
      'Close the browser altogether and open it again.',
    ],
  },
};
