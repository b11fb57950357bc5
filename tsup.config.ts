import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {defineConfig, type Options} from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const shared: Options = {target: 'es2022', platform: 'neutral', sourcemap: true, dts: true, removeNodeProtocol: false}

export default defineConfig([
  // ESM: our own code; unified and its family stay ordinary dependencies.
  {...shared, name: 'esm', entry: ['src/index.ts', 'src/retext.ts', 'src/html.ts'], format: ['esm'], splitting: true},
  // CommonJS: everything bundled, since the dependencies are ESM-only and a plain external build throws when required.
  {...shared, name: 'cjs', entry: ['src/index.ts'], format: ['cjs'], noExternal: [/.*/], esbuildPlugins: [notices('dist/THIRD-PARTY-NOTICES.txt')]}
])

/** Writes the licence of every package that went into a bundle, as their licences ask. */
function notices(file: string): Plugin {
  return {
    name: 'notices',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(async ({metafile}) => {
        const folders = new Set<string>()
        for (const input of Object.keys(metafile?.inputs ?? {})) {
          const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
          if (found) folders.add(found[0])
        }
        const texts = await Promise.all([...folders].sort().map(noticeOf))
        // The bundle itself is written only after this.
        await mkdir(dirname(file), {recursive: true})
        await writeFile(file, ['index.cjs holds code of these packages.\n', ...texts].join(`\n${'-'.repeat(72)}\n\n`))
      })
    }
  }
}

/** A package's own licence file; for an MIT package that ships none, its author and the MIT terms as in our LICENSE. */
async function noticeOf(folder: string): Promise<string> {
  const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry))
  if (!file && license !== 'MIT') throw new Error(`${name} (${license}) ships no licence file: it cannot be bundled`)
  const terms = file
    ? await readFile(join(folder, file), 'utf8')
    : `Copyright (c) ${author.name ?? author}\n\n` + (await readFile('LICENSE', 'utf8')).replace(/^[^]*?(?=Permission)/, '')
  return `${name} ${version} (${license})\n\n${terms.trim()}\n`
}
