import {execFile, type ExecFileException} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expectBuild} from './build.js'

/** What a command printed, and how it ended. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An empty project that has installed the package as npm would serve it. */
export interface Scratch {
  readonly folder: string
  /** The packed package. */
  readonly tarball: string
  /** Paths within the tarball. */
  readonly packed: readonly string[]
  /** Puts a file into the project. */
  write(file: string, content: string): Promise<void>
  /** Runs a program of node in the project. */
  node(...args: string[]): Promise<Run>
  /** Installs packages into the project. */
  install(...packages: string[]): Promise<void>
  remove(): Promise<void>
}

const npmSettings = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']

/** Packs what is built and installs it in a project of its own, outside the repository. */
export async function makeScratch(): Promise<Scratch> {
  expectBuild()
  const folder = await mkdtemp(join(tmpdir(), 'press-briefing-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({name: 'scratch', private: true}))
  const pack = await succeed('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd())
  const [report] = JSON.parse(pack.stdout) as [{filename: string; files: {path: string}[]}]
  const tarball = join(folder, report.filename)

  async function install(...packages: string[]): Promise<void> {
    await succeed('npm', ['install', ...npmSettings, ...packages], folder)
  }

  await install(tarball)
  return {
    folder,
    tarball,
    packed: report.files.map(({path}) => path).sort(),
    write: (file, content) => writeFile(join(folder, file), content),
    node: (...args) => run(process.execPath, args, folder),
    install,
    remove: () => rm(folder, {recursive: true, force: true})
  }
}

async function succeed(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const result = await run(command, args, cwd)
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${result.code}:\n${result.stderr || result.stdout}`)
  return result
}

function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(command, args, {cwd, maxBuffer: 64 * 1024 * 1024}, (error: ExecFileException | null, stdout, stderr) => {
      resolve({code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr})
    })
  })
}
