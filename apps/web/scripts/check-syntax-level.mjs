// Checks that what Vite built runs in Chrome 109, the last Chrome for Windows 7. It looks at apps/web/dist only, and at three things:
//   1. Syntax of scripts: each file must parse as ECMAScript 2022, all of which Chrome 109 has (the `v` flag of regular expressions,
//      `using`, decorators and import attributes do not parse).
//   2. Functions of scripts that came after Chrome 109 and are called without asking whether they exist: "x.toSorted?.()" is fine, and
//      so is a call inside "try", or a script that also names the function without calling it ("typeof URL.canParse"). Found by name; a name that is also a
//      method of ours would be reported, too, which is the safe side.
//   3. Style sheets: each must come out of Lightning CSS for Chrome 109 with no more features than it went in with, and must not use
//      the properties, functions and at-rules listed below, which Lightning CSS leaves alone. What stands inside @supports may.
// Exit code 1 when something is found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { parseAst } from 'vite';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

const NEWER_METHODS = {
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  isWellFormed: 111,
  toWellFormed: 111,
  transferToFixedLength: 114,
  showPopover: 114,
  hidePopover: 114,
  togglePopover: 114,
  checkVisibility: 121,
  setHTMLUnsafe: 124,
  requestClose: 134,
  moveBefore: 133,
  isDisjointFrom: 122,
  isSubsetOf: 122,
  isSupersetOf: 122,
  symmetricDifference: 122,
  startViewTransition: 111,
};
const NEWER_STATICS = {
  'Array.fromAsync': 121,
  'Object.groupBy': 117,
  'Map.groupBy': 117,
  'Promise.withResolvers': 119,
  'Promise.try': 128,
  'URL.canParse': 120,
  'URL.parse': 126,
  'AbortSignal.any': 116,
  'Iterator.from': 122,
  'RegExp.escape': 136,
  'Math.sumPrecise': 147,
};
const NEWER_STYLES = [
  [/\blight-dark\(/, 'light-dark()', 123],
  [/\bcolor-mix\(/, 'color-mix()', 111],
  [/\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(\s*from\b/, 'relative colours', 119],
  [/\b(?:oklch|oklab|lch|lab)\(/, 'wide colours', 111],
  [/[:(\s,](?:round|rem|mod|sin|cos|tan|pow|sqrt|hypot|exp)\(/, 'functions of mathematics', 111],
  [/(?<![-\w])text-wrap\s*:/, 'text-wrap', 114],
  [/\bfield-sizing\s*:/, 'field-sizing', 123],
  [/\binterpolate-size\s*:/, 'interpolate-size', 129],
  [/\banchor-name\s*:|\bposition-anchor\s*:/, 'anchor positioning', 125],
  [/:\s*subgrid\b/, 'subgrid', 117],
  [/@starting-style\b/, '@starting-style', 117],
  [/@scope\b/, '@scope', 118],
  [/@view-transition\b/, '@view-transition', 126],
  [/\btransition-behavior\s*:/, 'transition-behavior', 117],
  [/:user-(?:in)?valid\b/, ':user-valid', 119],
  [/:popover-open\b/, ':popover-open', 114],
  [/:open\b/, ':open', 133],
  [/\bscrollbar-(?:color|width)\s*:/, 'scrollbar-color, scrollbar-width', 121],
];

const faults = [];
if (!existsSync(dist)) {
  console.error('apps/web/dist is missing: build first');
  process.exit(1);
}
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => join(dist, name));
for (const file of files.filter((name) => name.endsWith('.js'))) checkScript(file);
for (const file of files.filter((name) => name.endsWith('.css'))) checkStyles(file);
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

function checkScript(file) {
  const source = readFileSync(file, 'utf8');
  const name = file.slice(dist.length + 1);
  let tree;
  try {
    tree = parseAst(source, { lang: 'js', sourceType: 'module' });
  } catch (error) {
    faults.push(`${name}: does not parse: ${error.message.split('\n')[0]}`);
    return;
  }
  const asked = new Set();
  visit(tree, (node, parent) => {
    if (node.type === 'MemberExpression' && !node.computed && parent?.callee !== node) asked.add(node.property.name);
    if (node.type === 'BinaryExpression' && node.operator === 'in') asked.add(node.left.value);
  });
  const tried = [];
  visit(tree, (node) => {
    if (node.type === 'TryStatement' && node.handler) tried.push(node.block);
  });
  const isTried = (node) => tried.some((block) => block.start <= node.start && node.end <= block.end);
  visit(tree, (node) => {
    if (asked.has(node.callee?.property?.name) || isTried(node)) return;
    const fault = newerSyntax(node) ?? newerFunction(node);
    if (fault) faults.push(`${name}: ${fault} at ${source.slice(node.start, node.start + 60)}`);
  });
}

/** Syntax after ECMAScript 2022, as far as a parser takes it. */
function newerSyntax(node) {
  if (node.type === 'VariableDeclaration' && /using$/.test(node.kind)) return '"using" declaration';
  if (node.type === 'Decorator') return 'decorator';
  if (/^(Import|Export(Named|All))/.test(node.type) && node.attributes?.length > 0) return 'import attributes';
  if (node.type === 'Literal' && node.regex && /[^dgimsuy]/.test(node.regex.flags))
    return 'flag of a regular expression';
  if (node.type === 'Literal' && node.regex && /\(\?[ims-]+:/.test(node.regex.pattern))
    return 'modifier in a regular expression';
  return null;
}

function newerFunction(node) {
  if (node.type !== 'CallExpression' || node.optional) return null;
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.computed) return null;
  const method = callee.property.name;
  const qualified = callee.object.type === 'Identifier' ? `${callee.object.name}.${method}` : '';
  const version =
    NEWER_STATICS[qualified] ?? (Object.hasOwn(NEWER_METHODS, method) ? NEWER_METHODS[method] : undefined);
  return version ? `${qualified in NEWER_STATICS ? qualified : method}() needs Chrome ${version}` : null;
}

function visit(node, see, parent = null) {
  if (Array.isArray(node)) for (const one of node) visit(one, see, parent);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node, parent);
    for (const value of Object.values(node)) {
      if (value && typeof value === 'object') visit(value, see, node);
    }
  }
}

function checkStyles(file) {
  const name = file.slice(dist.length + 1);
  const code = readFileSync(file);
  const print = (chrome) => {
    const printed = transform({
      filename: name,
      code,
      minify: true,
      targets: { chrome: chrome << 16 },
    }).code.toString();
    // What is added beside "color-scheme" serves light-dark(), which is forbidden below.
    return printed.replace(/--lightningcss-(?:light|dark):[^;}]*;?/g, '').replaceAll(';}', '}');
  };
  if (print(109) !== print(200)) faults.push(`${name}: Lightning CSS would rewrite it for Chrome 109`);
  const outsideSupports = code.toString().replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [pattern, feature, version] of NEWER_STYLES) {
    const found = pattern.exec(outsideSupports);
    if (found)
      faults.push(
        `${name}: ${feature} needs Chrome ${version}: ${outsideSupports.slice(found.index, found.index + 60)}`,
      );
  }
}
