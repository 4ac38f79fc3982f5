import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeFrom, entryOf } from '../../../src/codes/catalogue/index.ts'
import { manifest } from '../../../src/codes/catalogue/manifest.ts'
import { teamProfile } from '../../../src/codes/catalogue/team-profile.ts'
import { yaml } from '../../../src/codes/catalogue/yaml.ts'
import { fileNameFindings } from '../../../src/manifest/check/file-name.ts'
import { nearest } from '../../../src/manifest/check/suggest.ts'
import { byPlace, type Fault, locate, step } from '../../../src/manifest/fault.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import { readPlan } from '../../../src/manifest/read-plan.ts'
import { cases, control } from './corpus.ts'
import { accepted } from './environment.ts'

const root = join(import.meta.dirname, '../../..')

function finding(from: string, to: string) {
  const read = readEnvironment(control('environment').replace(from, to), 'file.yaml')
  return read.ok ? undefined : read.findings[0]
}

describe('findings about manifest files', () => {
  it('[ACT-2] name the key that was meant', () => {
    expect(finding('signoffs: { codex: dispatch }', 'signofs: { codex: dispatch }')).toMatchObject({
      code: 'MANIFEST_UNKNOWN_KEY',
      expected: 'signoffs',
      observed: 'signofs',
    })
    expect(finding('branch: main', 'branch: main\n    colour: blue')).toMatchObject({
      expected: ['issuer', 'server', 'repository', 'repository_id', 'owner_id', 'branch', 'runner'],
    })
  })

  it('[ACT-2] say in words what is expected', () => {
    expect(finding('"812345678"', '812345678')).toMatchObject({
      code: 'MANIFEST_TYPE',
      expected: 'text: a numeric id of GitHub as quoted text, such as "812345678"',
      observed: 812345678,
    })
    expect(finding('signoffs: { codex: dispatch }', 'signoffs: { codex: [dispatch] }')).toMatchObject({
      code: 'MANIFEST_TYPE',
      expected: 'text or a map',
      observed: 'a list',
    })
  })

  it('[ACT-2] show no more than 80 characters of a text', () => {
    expect(finding('branch: main', `branch: ${'*'.repeat(500)}`)).toBeDefined()
    expect(finding('branch: main', `branch: "${'*'.repeat(500)}"`)).toMatchObject({ observed: '*'.repeat(80) })
  })

  it.each([
    ['signofs', 'signoffs'],
    ['ssignoffs', 'signoffs'],
    ['singoffs', 'signoffs'],
    ['sugnuffs', 'signoffs'],
    ['sugnuffz', undefined],
    ['signoffsabc', undefined],
    ['recieve', 'receive'],
    ['logins', 'login'],
    ['bi', 'by'],
    ['yb', undefined],
    ['xx', undefined],
    ['zzzzz', undefined],
    ['xyzzy', undefined],
  ])('suggest for %s: %s', (written, meant) => {
    expect(nearest(written, ['signoffs', 'receive', 'login', 'by'])).toBe(meant)
  })

  it('suggest the nearest, and of equals the first', () => {
    expect(nearest('logan', ['begin', 'login', 'logon'])).toBe('login')
    expect(nearest('login', ['logon', 'login'])).toBe('login')
    expect(nearest('login', [])).toBeUndefined()
  })

  it('[MAN-8] spell a step of a pointer as RFC 6901 does', () => {
    expect([step('a/b~c~/'), step(7)]).toEqual(['/a~1b~0c~0~1', '/7'])
  })

  it('[ACT-2] without a place stand before all others', () => {
    const where = { file: 'f', line: 1, column: 1 }
    expect([{ where }, {}, { where }, {}].sort(byPlace)).toEqual([{}, {}, { where }, { where }])
  })

  it('[ACT-2] stand in the order of the file, each once', () => {
    const at = { '/a': [2, 1], '/b': [1, 9], '/c': [1, 10] } as const
    const placeOf = (pointer: string) => {
      const [line, column] = at[pointer as keyof typeof at]
      return { file: 'f', line, column }
    }
    const found = locate(
      ['/c', '/a', '/b', '/a'].map((pointer): Fault => ({ code: 'MANIFEST_TYPE', at: pointer })),
      placeOf,
    )
    expect(found.map(({ where }) => `${where?.line}:${where?.column}`)).toEqual(['1:9', '1:10', '2:1'])
    expect(found[0]).toEqual({ code: 'MANIFEST_TYPE', where: { file: 'f', line: 1, column: 9 } })
  })

  it('[MAN-4] have codes of the catalogue, each with a case in the corpus', () => {
    const seen = (['environment', 'people', 'plan'] as const)
      .flatMap(cases)
      .flatMap(({ expect: expected }) => expected.map((line) => line.split(' ')[0] ?? ''))
    for (const code of seen)
      expect(entryOf(codeFrom(code))).toMatchObject({
        family: expect.stringMatching(/^(manifest|yaml|teamProfile)$/),
        exit: 1,
      })
    // Staffing needs a policy and people at once (staffing.test.ts), their number too (profiles.test.ts), a file's name a file (below), a placeholder a ledger (cli-genesis.test.ts).
    const elsewhere = [
      'STAFFING_IMPOSSIBLE',
      'STAFFING_UNDECIDED',
      'SEAT_WITHOUT_SUBSTITUTE',
      'FILE_NAME_DIFFERS',
      'PERSON_PLACEHOLDER',
      'PROFILE_PEOPLE',
      'PROFILE_ONE_WAY',
    ]
    expect(new Set([...seen, ...elsewhere])).toEqual(
      new Set([...Object.keys(yaml), ...Object.keys(manifest), ...Object.keys(teamProfile)]),
    )
  })

  it('use every code of the catalogue and no other', () => {
    const folder = join(root, 'src/manifest')
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    for (const code of [...Object.keys(yaml), ...Object.keys(manifest)]) expect(source).toContain(`'${code}'`)
    for (const [, code] of source.matchAll(/'(MANIFEST_YAML_[A-Z_]+)'/g)) expect(yaml).toHaveProperty(code ?? '')
  })
})

describe('reading', () => {
  it('[MAN-2] gives persons with their roles, dates and lines', () => {
    const { name, people } = accepted(readPeople(control('people'), 'people.yaml'))
    expect(name).toBe('production')
    expect(people[0]).toEqual({
      id: '1001',
      githubLogin: 'ada',
      roles: ['operator'],
      validUntil: '2028-01-01',
      line: 7,
    })
    expect(people[2]?.validUntil).toBe('2027-06-30')
  })

  it('[GRT-1] gives a plan’s carrier, revision, sources and way back', () => {
    expect(accepted(readPlan(control('plan'), 'docs.yaml'))).toEqual({
      file: 'docs.yaml',
      name: 'docs',
      carrier: 'C1',
      revision: 1,
      root: 'docs',
      sources: ['README.md', 'docs/adr/0001-the-database-is-the-gate.md'],
      rollback: 'docs/rollback.md',
      dependsOn: ['charter'],
      does: 'documents',
      placeOf: expect.any(Function),
    })
    const alone = control('plan').replace('  depends_on: [charter]\n', '')
    expect(accepted(readPlan(alone, 'docs.yaml')).dependsOn).toEqual([])
  })

  it('[MAN-2] accepts the samples that the repository ships', () => {
    const read = (file: string) => readFileSync(join(root, 'manifests', file), 'utf8')
    expect(readEnvironment(read('production.yaml'), 'production.yaml').ok).toBe(true)
    expect(readPeople(read('people.yaml'), 'people.yaml').ok).toBe(true)
    expect(readPlan(read('plans/docs.yaml'), 'docs.yaml').ok).toBe(true)
  })

  it.each(['production.yaml', 'manifests/production.yaml', 'a.b/production.yaml', 'C:\\manifests\\production.yaml'])(
    '[MAN-5] takes %s for the file of its policy',
    (file) => {
      expect(fileNameFindings(control('environment'), file, 'production')).toEqual([])
    },
  )

  it.each(['staging.yaml', 'production.yml', 'production.yaml.yaml', 'old-production.yaml'])(
    '[MAN-5] refuses the file name %s, at the name in it',
    (base) => {
      const file = `manifests/${base}`
      expect(fileNameFindings(control('environment'), file, 'production')).toEqual([
        {
          code: 'FILE_NAME_DIFFERS',
          expected: 'production.yaml',
          observed: base,
          where: { file, line: 3, column: 19 },
        },
      ])
    },
  )

  it('[MAN-8] tells the place of what a document came from', () => {
    const { placeOf } = accepted(readEnvironment(control('environment'), 'file.yaml'))
    expect(placeOf('/spec/actions/CUT')).toEqual({ file: 'file.yaml', line: 20, column: 5 })
  })
})
