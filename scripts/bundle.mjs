// The program of the command line in few files: node looks for, opens and compiles each file apart, which for five
// hundred of them takes longer than binding a small dossier. The library stays as it is, one file for each source.
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'esbuild'

/** They bring files of their own that they look for beside themselves, or machine code. */
const APART = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@pdf-lib/fontkit',
  'pdf-lib',
  'pdfjs-dist',
  'piscina',
  'tesseract.js',
  'word-extractor',
]

/** A file asks for what lies beside it by its own address: in the bundle that of the file it comes from. */
const keepsAddress = (dist, folder) => ({
  name: 'keeps-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      if (!path.startsWith(dist + sep)) return undefined
      const own = relative(folder, path).split(sep).join('/')
      const contents = readFileSync(path, 'utf8')
        .replace(/^#!.*\n/u, '')
        .replaceAll('import.meta.url', `new URL(${JSON.stringify(own)}, import.meta.url).href`)
      return { contents, loader: 'js' }
    })
  },
})

/** zod brings its messages in fifty languages; the program says its own. */
const oneLanguage = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
      loader: 'js',
    }))
  },
}

/** Where the program and its printing thread begin; both keep their place and go on in the bundle. */
const BEGINNINGS = ['cli/main', 'desk/printing/worker']

/**
 * Bundles the program into `program/` of the compiled sources.
 * @param compiled their folder.
 */
export async function bundle(compiled) {
  const dist = realpathSync(compiled)
  const folder = join(dist, 'program')
  const { metafile } = await build({
    entryPoints: BEGINNINGS.map((file) => ({ in: join(dist, `${file}.js`), out: file.replaceAll('/', '-') })),
    absWorkingDir: dist,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: APART,
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    // Packages in the older form ask for node's own modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
    plugins: [keepsAddress(dist, folder), oneLanguage],
  })
  writeFileSync(join(folder, 'LICENSES.txt'), licences(dist, Object.keys(metafile.inputs)))
  for (const file of BEGINNINGS) {
    const beginning = join(dist, `${file}.js`)
    const first = file === 'cli/main' ? '#!/usr/bin/env node\n' : ''
    const up = '../'.repeat(file.split('/').length - 1)
    writeFileSync(beginning, `${first}import '${up}program/${file.replaceAll('/', '-')}.js'\n`)
  }
}

/** The licences of the packages whose code the bundle holds. */
function licences(dist, inputs) {
  const packages = new Map()
  for (const input of inputs) {
    const home = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(join(dist, input).split(sep).join('/'))?.[1]
    if (home !== undefined && home !== dist.split(sep).join('/'))
      packages.set(home.replace(/^.*node_modules\//u, ''), home)
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, home]) => {
      const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
      const file = readdirSync(home).find((one) => /^licen[cs]e/iu.test(one))
      const text = file === undefined ? '' : readFileSync(join(home, file), 'utf8').trim()
      return `${name} ${version} (${license})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
