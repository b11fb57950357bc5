import {readdirSync, statSync} from 'node:fs'

/** Fails where the tests of the built package would run on what was built before the last change. */
export function expectBuild(): void {
  const built = statSync('dist/index.cjs', {throwIfNoEntry: false})?.mtimeMs ?? 0
  const changed = readdirSync('src', {recursive: true, encoding: 'utf8'}).map((file) => statSync(`src/${file}`).mtimeMs)
  if (built < Math.max(...changed)) throw new Error('dist: expected a build newer than src; run `npm run build` first')
}
