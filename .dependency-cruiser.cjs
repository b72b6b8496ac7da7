/** Layers of src (see src/README.md): model ← {vietnamese, office, markdown} ← stages ← desk ← shells. */
const STAGES = ['read', 'parse', 'compose', 'render', 'check', 'dossier', 'compare', 'sheet', 'board']
const PURE = ['model', 'vietnamese', 'office', 'markdown', 'parse', 'compose', 'compare', 'check', 'board']
const NETWORK = '^(node:)?(net|tls|dgram|dns|http|https|http2|inspector|cluster)(/|$)'
const HOMES = {
  docx: 'render/docx',
  'pdf-lib': 'dossier',
  '@myriaddreamin/typst-ts-node-compiler': 'render/pdf',
  mammoth: 'nowhere',
  saxes: 'read/docx',
  handlebars: 'compose',
  'csv-parse': 'compose',
  hucre: 'sheet',
  docxtemplater: 'render/own-word',
  pizzip: 'render/own-word',
  unified: 'markdown',
  'remark-parse': 'markdown',
  'mdast-util-directive': 'markdown',
  'mdast-util-gfm-table': 'markdown',
  'micromark-extension-directive': 'markdown',
  'micromark-extension-gfm-table': 'markdown',
  commander: 'cli',
  '@clack/prompts': 'cli',
  yaml: 'desk',
  'pdfjs-dist': 'read',
  'tesseract.js': 'desk/tools',
  'word-extractor': 'read/doc',
  piscina: 'desk/batch',
  chokidar: 'desk/batch',
  'ical-generator': 'board',
}
const library = (name) => `node_modules/${name.replaceAll('/', '\\/')}(/|$)`

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-knows-nobody',
      severity: 'error',
      from: { path: '^src/model' },
      to: { path: '^src/', pathNot: '^src/model' },
    },
    {
      name: 'language-knows-the-model-only',
      severity: 'error',
      from: { path: '^src/(vietnamese|office|markdown)' },
      to: { path: '^src/', pathNot: '^src/(model|vietnamese|office|markdown)' },
    },
    ...STAGES.map((stage) => ({
      name: `${stage}-imports-no-other-stage`,
      severity: 'error',
      from: { path: `^src/${stage}/` },
      to: { path: '^src/', pathNot: `^src/(model|vietnamese|office|markdown|${stage})/` },
    })),
    {
      name: 'desk-knows-no-shell',
      severity: 'error',
      from: { path: '^src/desk' },
      to: { path: '^src/(cli|batch|web)' },
    },
    {
      name: 'pure-rooms-touch-no-machine',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-network', severity: 'error', from: { path: '^src/' }, to: { path: NETWORK } },
    {
      name: 'read-knows-no-office-practice',
      severity: 'error',
      from: { path: '^src/read' },
      to: { path: '^src/office' },
    },
    {
      name: 'compare-writes-no-markdown',
      severity: 'error',
      from: { path: '^src/compare' },
      to: { path: '^src/markdown' },
    },
    ...Object.entries(HOMES).map(([name, home]) => ({
      name: `${name.replace('@', '').replaceAll('/', '-')}-lives-in-${home.replace('/', '-')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${home}/` },
      to: { path: library(name) },
    })),
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$'] }, to: {} },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: ['^src', 'node_modules', '^(node:)?[a-z_]+$'],
    parser: 'swc',
    tsPreCompilationDeps: true,
  },
}
