// The commands that read files and no database, and what becomes of their standard output.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'
import { CLI, quorate, quorateJson } from './support/command.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-cli-test-'))
  for (const path of ['manifests', 'docs', 'README.md', 'SECURITY.md']) {
    await cp(join(packageRoot(), path), join(folder, path), { recursive: true })
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the commands that read files', () => {
  it('[CLI-1] [MAN-4] lint passes on the sample, as text and as one JSON line', async () => {
    const text = await quorate(['lint'], { cwd: folder })
    expect([text.exit, text.stderr]).toEqual([0, ''])
    expect(text.stdout).toMatch(/^PASS {2}lint/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is for terminals
    expect(text.stdout).not.toMatch(/\u001b/)
    const json = await quorateJson(['lint'], { cwd: folder })
    expect([json.exit, json.verdict.outcome, json.verdict.exit, json.lines]).toEqual([0, 'pass', 0, 1])
  })

  it('[CLI-1] lint and expand read what is named, wherever it lies, with its whole path', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'quorate-elsewhere-'))
    const policy = join(elsewhere, 'production.yaml')
    const text = await readFile(join(folder, 'manifests/production.yaml'), 'utf8')
    await writeFile(policy, text)
    expect((await quorateJson(['lint', policy], { cwd: folder })).exit).toBe(0)
    expect((await quorate(['expand', policy], { cwd: folder })).exit).toBe(0)
    await writeFile(policy, text.replace('kind: ENVIRONMENT', 'kind: ENVIRONMENTS'))
    const { exit, verdict } = await quorateJson(['lint', policy], { cwd: folder })
    expect([exit, verdict.findings[0]?.where]).toEqual([1, { file: policy, line: 4, column: 7 }])
    await rm(elsewhere, { recursive: true })
  })

  it('[CLI-1] [MAN-4] lint tells every fault at once, each with its place', async () => {
    const policy = join(folder, 'manifests/production.yaml')
    const text = await readFile(policy, 'utf8')
    await writeFile(
      policy,
      text.replace('reviewer: environment', 'reviewer: telepathy').replace('approver: 2', 'approver: two'),
    )
    const { exit, verdict } = await quorateJson(['lint'], { cwd: folder })
    const sarif = await quorate(['lint', '--sarif'], { cwd: folder })
    await writeFile(policy, text)
    expect([exit, verdict.outcome]).toEqual([1, 'blocked'])
    expect(verdict.findings.length).toBeGreaterThan(1)
    for (const finding of verdict.findings) {
      expect(finding).toMatchObject({ where: { file: 'manifests/production.yaml', line: expect.any(Number) } })
      expect([finding.title.length > 3, finding.remedy.length > 3]).toEqual([true, true])
    }
    const [{ results }] = JSON.parse(sarif.stdout).runs
    expect([sarif.exit, sarif.stderr, results.map((result: { ruleId: string }) => result.ruleId)]).toEqual([
      1,
      '',
      verdict.findings.map(({ code }) => code),
    ])
  })

  it('[ACT-2] lint tells SARIF of a sound policy too: no result, and a run that succeeded', async () => {
    const { exit, stdout } = await quorate(['lint', '--sarif'], { cwd: folder })
    const [{ results, invocations }] = JSON.parse(stdout).runs
    expect([exit, results, invocations[0].executionSuccessful]).toEqual([0, [], true])
  })

  it('[ACT-3] lint of a file that is not there is undecided, outside the folder too', async () => {
    expect((await quorateJson(['lint', 'manifests/none.yaml'], { cwd: folder })).codes).toEqual(['FILE_MISSING'])
    const outside = await quorateJson(['lint', '../production.yaml'], { cwd: join(folder, 'manifests') })
    expect([outside.exit, outside.codes]).toEqual([2, ['FILE_MISSING']])
  })

  it('[CLI-1] [MAN-2] expand prints digest and documents, and the same with --json on one line', async () => {
    const text = await quorate(['expand'], { cwd: folder })
    const line = await quorate(['expand', '--json'], { cwd: folder })
    expect([text.exit, line.exit, line.stdout.trimEnd().split('\n').length]).toEqual([0, 0, 1])
    expect(JSON.parse(text.stdout)).toEqual(JSON.parse(line.stdout))
    expect(JSON.parse(line.stdout).digest).toMatch(/^[0-9a-f]{64}$/)
    const wrong = await quorate(['expand', 'manifests/people.yaml'], { cwd: folder })
    expect([wrong.exit, wrong.stdout, wrong.stderr.startsWith('BLOCKED')]).toEqual([1, '', true])
    const told = await quorateJson(['expand', 'manifests/people.yaml'], { cwd: folder })
    expect([told.exit, told.codes, told.stderr]).toEqual([1, expect.arrayContaining(['MANIFEST_KIND']), ''])
  })

  it('[CLI-1] [LAN-2] mark prints addresses and hashes', async () => {
    const { exit, verdict } = await quorateJson(['mark', 'docs'], { cwd: folder })
    expect([exit, Number(verdict.facts.units) > 3]).toEqual([0, true])
    expect(verdict.facts['docs/readme'] ?? Object.values(verdict.facts)[0]).toMatch(/^[0-9a-f]{64}$/)
    expect((await quorateJson(['mark', 'none'], { cwd: folder })).codes).toEqual(['FILE_MISSING'])
  })

  it('[CLI-1] [LAN-2] mark of a Markdown file prints its units, the same twice, under the root that is named', async () => {
    await writeFile(join(folder, 'NOTES.MDX'), '# C\n\n## C++ {#cpp}\n\n### A\n\ntext\n')
    const args = ['mark', 'NOTES.MDX']
    const { exit, verdict } = await quorateJson(args, { cwd: folder })
    const addresses = ['docs/NOTES#c', 'docs/NOTES#cpp', 'docs/NOTES#cpp/a']
    expect([exit, Object.keys(verdict.facts)]).toEqual([0, [...addresses, 'units', 'document', 'root']])
    expect(verdict.facts).toMatchObject({ units: '3', document: 'NOTES.MDX', root: 'docs' })
    for (const address of addresses) expect(verdict.facts[address]).toMatch(/^[0-9a-f]{64}$/)
    expect((await quorateJson(args, { cwd: folder })).verdict.facts).toEqual(verdict.facts)
    expect((await quorateJson(['mark', './NOTES.MDX'], { cwd: folder })).verdict.facts).toEqual(verdict.facts)
    const other = await quorateJson([...args, '--root', 'handbook'], { cwd: folder })
    expect(Object.keys(other.verdict.facts).slice(0, 1)).toEqual(['handbook/NOTES#c'])
    const plain = await quorate(args, { cwd: folder })
    expect([plain.exit, plain.stdout.includes('docs/NOTES#cpp/a')]).toEqual([0, true])
    expect((await quorateJson(['mark', 'none.md'], { cwd: folder })).codes).toEqual(['FILE_MISSING'])
    expect((await quorateJson([...args, '--root', 'A B'], { cwd: folder })).codes).toEqual(['USAGE'])
  })

  it('[CLI-1] [LAN-2] mark says at which line a source nests deeper than is read', async () => {
    const plan = await readFile(join(folder, 'manifests/plans/docs.yaml'), 'utf8')
    const sources = /sources:\n(?: +- .+\n)+/
    expect(plan).toMatch(sources)
    await writeFile(join(folder, 'manifests/plans/deep.yaml'), plan.replace(sources, 'sources: [deep.md]\n'))
    const marked = async (depth: number) => {
      await writeFile(join(folder, 'deep.md'), `# A\n\n${'> '.repeat(depth)}text\n`)
      return quorateJson(['mark', 'deep'], { cwd: folder })
    }
    expect((await marked(100)).verdict.facts.units).toBe('1')
    const { exit, verdict } = await marked(101)
    expect([exit, verdict.findings.length]).toEqual([1, 1])
    expect(verdict.findings[0]).toMatchObject({
      code: 'PLAN_TOO_LARGE',
      expected: { nesting: 100 },
      where: { file: 'deep.md', line: 3, column: 1 },
    })
  })

  describe('mark of a file of SQL', () => {
    const script =
      '-- é\nwith gone as (delete from billing.log returning *)\nselect * from gone;\ncreate index concurrently on billing.log (id);\n'
    const mark = (text: string | Uint8Array, ...options: readonly string[]) =>
      writeFile(join(folder, 'x.sql'), text).then(() => quorate(['mark', 'x.sql', ...options], { cwd: folder }))

    it('[SQL-1] [SQL-5] prints its statements, the tables they name, what is dangerous and what cannot run', async () => {
      const { exit, stdout, stderr } = await mark(script)
      expect([exit, stderr]).toEqual([1, ''])
      expect(stdout).toMatch(/^BLOCKED {2}mark\n\nSCRIPT_NOT_TRANSACTIONAL .*\n +at +x\.sql:4:1\n/)
      expect(stdout).toMatch(
        /Statements: 2\n +Line +Statement +Tables\n +2:1 +SELECT +delete billing\.log\n +4:1 +CREATE INDEX CONCURRENTLY +define billing\.log\n/,
      )
      expect(stdout).toMatch(/Notes\nSCRIPT_WITHOUT_WHERE .*\n +at +x\.sql:2:27\n/)
      expect((await mark(script.replace(' concurrently', ''))).exit).toBe(0)
    })

    it('[SQL-1] [ACT-2] answers with --json in one object, with every statement’s place and tables', async () => {
      const { exit, stdout } = await mark(script, '--json')
      const { data, findings, notes } = JSON.parse(stdout)
      expect([exit, findings.length, notes.length]).toEqual([1, 1, 1])
      expect(data.statements).toMatchObject([
        {
          what: 'SELECT',
          where: { file: 'x.sql', line: 2, column: 1 },
          tables: [{ use: 'delete', table: 'billing.log' }],
        },
        { what: 'CREATE INDEX CONCURRENTLY', where: { line: 4 }, tables: [{ use: 'define' }] },
      ])
    })

    it.each([
      ['that is empty', '', 'SCRIPT_EMPTY'],
      ['that nobody can parse', 'selec', 'SCRIPT_SYNTAX'],
      ['with a character that nobody sees', 'select\u202e 1;', 'SCRIPT_TEXT_INVALID'],
      ['that is no UTF-8', Buffer.from([0x73, 0xff]), 'FILE_UNREADABLE'],
      ['beyond a megabyte', ' '.repeat(1024 * 1024 + 1), 'SCRIPT_TOO_LARGE'],
      ['of nothing but brackets', `select ${'('.repeat(500_000)}`, 'SCRIPT_SYNTAX'],
    ])('[SQL-1] refuses one %s', async (_, text, code) => {
      const { stdout } = await mark(text, '--json')
      expect(JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code)).toEqual([code])
    })

    it('[SQL-1] takes an ending in capitals, and says of another file what it takes', async () => {
      await writeFile(join(folder, 'UP.SQL'), 'select 1;')
      const upper = await quorateJson(['mark', 'UP.SQL'], { cwd: folder })
      expect([upper.exit, upper.verdict.facts.statements]).toEqual([0, '1'])
      await writeFile(join(folder, 'up.txt'), 'select 1;')
      const other = await quorateJson(['mark', 'up.txt'], { cwd: folder })
      expect([other.exit, other.codes]).toEqual([64, ['USAGE']])
    })

    it('[SQL-1] of one that is not there says so, and by the plan’s name shows the plan’s', async () => {
      expect((await quorateJson(['mark', 'none.sql'], { cwd: folder })).codes).toEqual(['FILE_MISSING'])
      const { exit, verdict } = await quorateJson(['mark', 'close-accounts'], {
        cwd: join(folder, 'docs/examples/plans'),
      })
      expect([exit, verdict.facts.statements]).toEqual([0, '1'])
      expect(verdict.facts['plan digest']).toMatch(/^[0-9a-f]{64}$/)
    })
  })

  it('[SQL-1] [SQL-5] lint reads the scripts of plans, in the command and in SARIF', async () => {
    const cwd = join(folder, 'docs/examples/plans')
    expect((await quorateJson(['lint'], { cwd })).exit).toBe(0)
    const path = join(cwd, 'db/totals-by-month.sql')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('create index', 'create index concurrently'))
    const { exit, verdict } = await quorateJson(['lint'], { cwd })
    const sarif = await quorate(['lint', '--sarif'], { cwd })
    await writeFile(path, text)
    expect([exit, verdict.findings]).toMatchObject([
      1,
      [{ code: 'SCRIPT_NOT_TRANSACTIONAL', where: { file: 'db/totals-by-month.sql', line: 3, column: 1 } }],
    ])
    expect(JSON.parse(sarif.stdout).runs[0].results[0].ruleId).toBe('SCRIPT_NOT_TRANSACTIONAL')
  })
})

describe('standard output', () => {
  /** Runs expand with this standard output, in a process that was prepared by `script`. */
  async function expandTo(stdout: 'pipe' | number, script = '') {
    const prepared = ['--import', `data:text/javascript,${script}`]
    const child = spawn(process.execPath, [...prepared, CLI, 'expand'], {
      cwd: folder,
      stdio: ['ignore', stdout, 'pipe'],
    })
    child.stdout?.destroy()
    let errors = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    const [status] = await once(child, 'close')
    return { status, errors }
  }

  it('[CLI-1] may be closed by its reader, which changes neither the verdict nor adds noise', async () => {
    expect(await expandTo('pipe')).toEqual({ status: 0, errors: '' })
  })

  it('[ACT-3] that is lost on a full disk makes no pass, since nobody was told, and no denial either', async () => {
    const full = await open('/dev/full', 'w')
    expect(await expandTo(full.fd)).toEqual({ status: 2, errors: '' })
    await full.close()
  })

  it('[ACT-3] cannot turn a fault that nobody caught into a denial, or show what it says', async () => {
    const { status, errors } = await expandTo('pipe', 'console.log = () => { throw new Error("hunter2") }')
    expect([status, errors]).toEqual([2, expect.stringContaining('INTERNAL')])
    expect(errors).not.toContain('hunter2')
  })
})
