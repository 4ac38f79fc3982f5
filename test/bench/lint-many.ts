// How long one lint of many policies takes as a whole process, and whether it grows with their number only.
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/system/package-root.ts'
import { type Figure, median, rounded } from './figure.ts'

const SIZES = [100, 1000]
const ROUNDS = 5

/** A tenth and the whole of 1,000 environments; the target is 3 s for all. `per_file_ratio` is 1 where it is linear. */
export async function* lintMany(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  const sample = await readFile(join(packageRoot(), 'manifests/production.yaml'), 'utf8')
  for (const size of SIZES) {
    const own = join(folder, `${size}`)
    await cp(join(packageRoot(), 'manifests/people.yaml'), join(own, 'people.yaml'))
    for (let n = 1; n <= size; n += 1) {
      await writeFile(join(own, `env-${n}.yaml`), sample.replace('name: production', `name: env-${n}`))
    }
  }
  const times = new Map(SIZES.map((size) => [size, [] as number[]]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const size of SIZES) {
      const started = performance.now()
      const args = [join(packageRoot(), 'dist/cli.js'), 'lint', `${size}`]
      const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
      times.get(size)?.push(performance.now() - started)
      if (status !== 0) throw new Error(`lint of ${size} ended with ${status}`)
    }
  }
  await rm(folder, { recursive: true })
  const [few, many] = SIZES.map((size) => median(times.get(size) ?? [])) as [number, number]
  yield { case: 'lint of 100', ms: rounded(few, 1), runs: ROUNDS }
  yield {
    case: 'lint of 1000',
    ms: rounded(many, 1),
    target_ms: 3000,
    per_file_ratio: rounded(many / few / 10),
    runs: ROUNDS,
  }
}
