import {defineConfig} from 'tsup'

const shared = {target: 'es2022', platform: 'neutral', sourcemap: true, removeNodeProtocol: false, dts: true} as const

export default defineConfig([
  // ESM: our own code; unified and its family stay ordinary dependencies.
  {...shared, name: 'esm', entry: ['src/index.ts'], format: ['esm'], splitting: true},
  // CommonJS: everything bundled, because the dependencies are ESM-only and a required default import of them is an object.
  {...shared, name: 'cjs', entry: ['src/index.ts'], format: ['cjs'], noExternal: [/.*/]}
])
