import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { MAY_IMPORT, PURE } from './import-rules.mjs';
import { root } from './run.mjs';

/** A reader that silently sees nothing would report success, so the count is checked too. */
const FEWEST_MODULES = 150;

const folders = Object.keys(MAY_IMPORT);
const packages = new Map(
  folders.map((folder) => [folder, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))]),
);
const folderOfName = new Map(folders.map((folder) => [packages.get(folder).name, folder]));
const faults = [];
/** File → files it imports values from. */
const graph = new Map();

for (const folder of folders) {
  for (const file of filesBelow(join(root, folder, 'src'))) checkFile(folder, relative(root, file));
}
faults.push(...findCycles().map((cycle) => `imports in a circle: ${cycle.join(' → ')}`));

for (const fault of faults) console.error(fault);
if (graph.size < FEWEST_MODULES)
  console.error(`only ${graph.size} modules were seen, at least ${FEWEST_MODULES} are expected`);
console.log(`${graph.size} modules, ${faults.length} faults`);
process.exit(faults.length === 0 && graph.size >= FEWEST_MODULES ? 0 : 1);

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function checkFile(folder, file) {
  const isTest = /\.test\.tsx?$|\/testing\//.test(file);
  const targets = [];
  for (const { source, isTypeOnly } of importsOf(file)) {
    const target = source.startsWith('.')
      ? checkRelative(folder, file, { source, isTest })
      : checkNamed(folder, file, { source, isTest });
    if (target && !isTypeOnly) targets.push(target);
  }
  graph.set(file, targets);
}

/** A relative import stays inside its package and names a file that is there. */
function checkRelative(folder, file, { source, isTest }) {
  const target = relative(root, resolve(root, dirname(file), source));
  if (!existsSync(join(root, target)) || !statSync(join(root, target)).isFile()) {
    if (!isTest) faults.push(`${file}: ${source} is no file`);
    return null;
  }
  if (!target.startsWith(`${folder}/`) && !isTest)
    faults.push(`${file}: ${source} reaches into another package past its entry`);
  const feature = /^apps\/web\/src\/features\/([^/]+)\//;
  const [here, there] = [file, target].map((path) => feature.exec(path)?.[1]);
  if (here && there && here !== there) faults.push(`${file}: feature ${here} imports feature ${there}`);
  return /\.tsx?$/.test(target) ? target : null;
}

/** A package is one that the own package.json lists, and one of ours only in the allowed direction and by its entry. */
function checkNamed(folder, file, { source, isTest }) {
  if (isBuiltin(source)) {
    if (PURE.includes(folder) && !isTest) faults.push(`${file}: ${source} is not for a pure package`);
    return null;
  }
  const name = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = packages.get(folder);
  const isListed =
    name in dependencies ||
    name in optionalDependencies ||
    name in devDependencies ||
    (isTest && ['vitest', 'fast-check'].includes(name));
  if (!isListed && !isTest) faults.push(`${file}: ${name} is not listed in ${folder}/package.json`);
  const target = folderOfName.get(name);
  if (!target || isTest) return null;
  if (!MAY_IMPORT[folder].includes(target)) faults.push(`${file}: ${folder} may not import ${target}`);
  if (source !== name) faults.push(`${file}: ${source} is not the entry of ${name}`);
  return `${target}/src/index.ts`;
}

function importsOf(file) {
  const code = readFileSync(join(root, file), 'utf8');
  const { body } = parseSync(code, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' });
  const declared = body
    .filter(({ type, source }) => /^(Import|ExportAll|ExportNamed)Declaration$/.test(type) && source)
    .map((item) => ({ source: item.source.value, isTypeOnly: item.typeOnly === true }));
  const dynamic = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, source]) => ({
    source,
    isTypeOnly: true,
  }));
  return [...declared, ...dynamic];
}

/** Circles of value imports, each told once (Tarjan's strongly connected components). */
function findCycles() {
  const index = new Map();
  const low = new Map();
  const stack = [];
  const cycles = [];
  const visit = (file) => {
    index.set(file, index.size);
    low.set(file, index.get(file));
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!index.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file), low.get(target)));
    }
    if (low.get(file) !== index.get(file)) return;
    const component = stack.splice(stack.indexOf(file));
    if (component.length > 1) cycles.push([...component, file]);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return cycles;
}
