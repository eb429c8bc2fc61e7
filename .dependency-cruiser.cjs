// Imports go one way: docs/architecture.md. Each row: folder, what it may import of ours.
const MAY_IMPORT = {
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
  'apps/server': ['packages/(contract|application|engine|documents|formats|database|rendering|adapters)'],
  'apps/cli': ['packages/(contract|application|engine|documents|formats|database|rendering|adapters)', 'apps/server'],
};
const PURE = '^packages/(engine|formats|documents|contract|application)/src/';
const TESTS = '\\.test\\.tsx?$|/testing/';

const oneWay = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `one-way-${folder.replace('/', '-')}`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TESTS },
  to: { path: '^(packages|apps)/', pathNot: [folder, ...allowed].map((path) => `^${path}/`) },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stays-pure',
      comment: 'the pure packages touch no files, network, clock or environment',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'listed-dependencies-only',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'packages-by-their-entry',
      comment: 'another package is imported by its entry point, never by a file inside it',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: TESTS },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: ['^packages/[^/]+/src/index\\.ts$', '^$1/$2/', '^packages/database/src/testing/'],
      },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules|cases|data)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
