/** What each folder may import of ours: docs/architecture.md. Nothing else of ours may be reached from it. */
export const MAY_IMPORT = {
  'packages/engine': [],
  'packages/formats': [],
  'packages/documents': ['packages/engine', 'packages/formats'],
  'packages/contract': ['packages/documents', 'packages/engine', 'packages/formats'],
  'packages/application': ['packages/engine', 'packages/documents', 'packages/formats'],
  'packages/database': ['packages/application', 'packages/engine', 'packages/documents', 'packages/formats'],
  'packages/rendering': ['packages/application', 'packages/engine', 'packages/documents', 'packages/formats'],
  'packages/adapters': ['packages/application', 'packages/engine', 'packages/documents', 'packages/formats'],
  'packages/ui': ['packages/formats'],
  'apps/web': ['packages/contract', 'packages/engine', 'packages/documents', 'packages/formats', 'packages/ui'],
  'apps/server': [
    'packages/contract',
    'packages/application',
    'packages/engine',
    'packages/documents',
    'packages/formats',
    'packages/database',
    'packages/rendering',
    'packages/adapters',
  ],
  'apps/cli': [
    'packages/contract',
    'packages/application',
    'packages/engine',
    'packages/documents',
    'packages/formats',
    'packages/database',
    'packages/rendering',
    'packages/adapters',
    'apps/server',
  ],
};

/** Folders that touch no files, network, clock or environment: they import no module of Node. */
export const PURE = ['engine', 'formats', 'documents', 'contract', 'application'].map((name) => `packages/${name}`);
