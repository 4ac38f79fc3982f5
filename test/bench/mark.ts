// How long `quorate mark` takes for a document, and how much memory: texts that hold a parser up, and one that people write.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/system/package-root.ts'
import { hostileTexts, ordinaryText } from '../support/hostile-markdown.ts'
import { type Figure, rounded } from './figure.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 3
const HEADING = '## A `heading` of one line\n'
const TARGETS = { target_ms: 5000, target_mb: 400 }
const PLAN = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: bench }
spec: { carrier: C1, revision: 1, root: bench, sources: [source.md], rollback: rollback.md }
`
/** Said at the end by the very process that marked: the most memory that it held, in KB, and the processor's time, in µs. */
const SAY_USAGE =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
  'process.stderr.write(["usage",maxRSS,userCPUTime+systemCPUTime].join(" "))})'

interface Run {
  readonly ms: number
  readonly cpu_ms: number
  readonly mb: number
  readonly outcome: string
}

/**
 * A megabyte of each hostile text, four of an ordinary one, and as many headings as a plan may have. `growth` compares the processor's
 * time with that for half of the text, both without an empty document's: 2 where it grows with the text, 4 where it grows with its
 * square. It is not said of what takes less than a tenth of a second, which is noise, nor of what is refused.
 */
export async function* markBench(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-bench-'))
  await mkdir(join(folder, 'manifests/plans'), { recursive: true })
  await writeFile(join(folder, 'manifests/plans/bench.yaml'), PLAN)
  const run = async (text: string) => {
    await writeFile(join(folder, 'source.md'), text)
    const runs = Array.from({ length: ROUNDS }, () => markOnce(folder))
    // On a busy machine the least disturbed run says most.
    return runs.reduce((best, next) => (next.cpu_ms < best.cpu_ms ? next : best))
  }
  const empty = (await run('x\n')).cpu_ms
  const cases = [
    ...Object.entries(hostileTexts).map(([name, of]) => [`1 MB: ${name}`, of, MEGABYTE] as const),
    ['4 MB: an ordinary document', ordinaryText, 4 * MEGABYTE] as const,
    ['100,000 headings', (size: number) => HEADING.repeat(size / HEADING.length), 99_999 * HEADING.length] as const,
  ]
  for (const [name, of, size] of cases) {
    const half = (await run(of(size / 2))).cpu_ms - empty
    const whole = await run(of(size))
    const net = whole.cpu_ms - empty
    const isTold = net >= 100 && whole.outcome.endsWith('units')
    yield { case: name, ...whole, ...TARGETS, ...(isTold ? { growth: rounded(net / half, 1) } : {}), runs: ROUNDS }
  }
  await rm(folder, { recursive: true })
}

function markOnce(folder: string): Run {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', SAY_USAGE, join(packageRoot(), 'dist/cli.js'), 'mark', 'bench', '--json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * MEGABYTE },
  )
  const ms = rounded(performance.now() - started, 0)
  if (status !== 0 && status !== 1) throw new Error(`mark ended with ${status}: ${stderr}`)
  const { findings, facts } = JSON.parse(stdout)
  const [finding] = findings
  const at = !finding?.where ? '' : ` in line ${finding.where.line}`
  const outcome = finding === undefined ? `${facts.units} units` : `${finding.code}${at}`
  const [, memory, cpu] = /usage (\d+) (\d+)$/.exec(stderr) ?? []
  return { ms, cpu_ms: rounded(Number(cpu) / 1000, 0), mb: rounded(Number(memory) / 1024, 0), outcome }
}
