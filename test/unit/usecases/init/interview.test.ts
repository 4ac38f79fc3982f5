// `quorate init` at a terminal: it asks, tells at once what makes no sense, and writes only what was confirmed.
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openPrompts } from '../../../../src/system/prompts.ts'
import { askedInit, hasQuestions } from '../../../../src/usecases/init/init.ts'
import type { InitOptions } from '../../../../src/usecases/init/options.ts'
import { type Answer, CTRL_C, DOWN, ENTER, typedTerminal } from '../../../support/typed-terminal.ts'
import { ACTION, DATABASE, TODAY, useInit } from './support.ts'

const { dir, github, env, tree } = useInit()
/** Takes back what a field holds. */
const CLEAR = '\u0015'

async function answering(
  answers: readonly Answer[],
  options: Partial<InitOptions> = {},
  columns = 80,
  milliseconds = 8000,
) {
  const terminal = typedTerminal(answers, columns)
  const prompts = openPrompts(terminal, 'Nothing was written.')
  // A question that no answer fits would wait for ever.
  const giveUp = setTimeout(() => terminal.input.destroy(), milliseconds)
  const asked = askedInit(prompts, env(), { environment: 'production', dir: dir(), person: [], ...options }, TODAY)
  const ended = await asked.then(
    (verdict) => ({ verdict, error: null }),
    (error: Error) => ({ verdict: null, error }),
  )
  clearTimeout(giveUp)
  prompts.end()
  return { ...ended, shown: terminal.shown(), left: terminal.left(), terminal }
}

const DUO: readonly Answer[] = [
  [/Which repository/, 'acme/ledger', ENTER],
  [/How large is the team/, ENTER],
  [/What shall be gated/, ENTER],
  [/Person 1, by login/, 'ada', ENTER],
  [/Person 2, by login/, 'ben:id=77', ENTER],
  [/Who keeps the passwords/, DOWN, ENTER],
  [/Where is the database/, DATABASE, ENTER],
  [/private authority/, ENTER],
  [/action’s release/, ACTION, ENTER],
  [/Write these \d+ files/, ENTER],
]

describe('quorate init at a terminal', () => {
  it('[CLI-1] [MAN-11] asks two people what it needs, and writes files that lint finds without fault', async () => {
    const { verdict, shown, left } = await answering(DUO)
    expect([left, verdict?.outcome, verdict?.notes, verdict?.facts.lint]).toEqual([[], 'pass', [], 'no fault'])
    const read = async (path: string) => parse(await readFile(join(dir(), path), 'utf8')).spec
    expect(await read('manifests/production.yaml')).toMatchObject({
      profile: 'duo',
      github: { repository: 'acme/ledger', repository_id: '812345678', owner_id: '7712345' },
      database: { hosts: ['db.example.com:5432'], name: 'ledger' },
    })
    // Ada was looked up at GitHub, ben was not; he keeps the passwords of the cut and the migrator.
    const { people } = await read('manifests/people.yaml')
    expect(people.map(({ id, login }: { id: string; login: string }) => [login, id])).toEqual([
      ['ada', '1001'],
      ['ben', '77'],
    ])
    expect(people[1].roles).toEqual(expect.arrayContaining(['cut_custodian', 'migrator']))
    expect(people[0].roles).toEqual(expect.not.arrayContaining(['cut_custodian', 'migrator']))
    expect((await tree()).sort()).toEqual(
      Object.keys(verdict?.facts ?? {})
        .filter((path) => path !== 'lint')
        .sort(),
    )
    expect(shown).toContain('ada (id 1001): ')
    expect(verdict?.next).toEqual(
      expect.arrayContaining(['quorate db install --settings installer.env', 'quorate setup github --secrets secrets']),
    )
    const [passwords] = verdict?.sections ?? []
    expect(passwords?.lines.map(({ text }) => text)).toContain(
      'secrets/cut.env: cutter_exec; ben keeps it, and GitHub’s environment production-cut',
    )
  })

  it('[CLI-1] tells at once in words what makes no sense, and asks again', async () => {
    const nonsense: readonly Answer[] = [
      [/Which repository/, 'ledger', ENTER],
      [/Expected owner\/repository/, CLEAR, 'acme/nowhere', ENTER],
      [/GITHUB_REPOSITORY_UNKNOWN[\s\S]*How shall it go on/, DOWN, ENTER],
      [/Which repository/, 'acme/ledger', ENTER],
      [/How large is the team/, ENTER],
      [/What shall be gated/, ' ', ENTER],
      [/Please select at least one option/, ' ', ENTER],
      [/Person 1, by login/, '::error::', ENTER],
      [/Expected a login/, CLEAR, 'nobody-there', ENTER],
      [/GITHUB_LOGIN_UNKNOWN[\s\S]*Person 1, by login/, 'acme', ENTER],
      [/login acme, type Organization[\s\S]*Person 1, by login/, 'ada', ENTER],
      [/Person 2, by login/, 'ADA', ENTER],
      [/This person is named already/, CLEAR, 'other:1001', ENTER],
      [/This person is named already/, CLEAR, 'ben', ENTER],
      [/Who keeps/, ENTER],
      [/Where is the database/, 'postgres://db/ledger', ENTER],
      [/Expected host:port\/name/, CLEAR, DATABASE, ENTER],
      [/private authority/, 'y'],
      [/Its certificate/, 'no/such.pem', ENTER],
      [/Expected a file that is there/, CLEAR, 'db.pem', ENTER],
      [/release that you reviewed/, 'acme/quorate@v1', ENTER],
      [/Expected owner\/name@/, CLEAR, ACTION, ENTER],
      [/Write these \d+ files/, ENTER],
    ]
    await writeFile(join(dir(), 'db.pem'), '-----BEGIN CERTIFICATE-----\n')
    const { verdict, left, shown } = await answering(nonsense)
    expect([left, verdict?.outcome]).toEqual([[], 'pass'])
    expect(shown).not.toMatch(/\bat .*\.ts:\d+/)
  })

  it.each([
    ['Ctrl-C at the first question', [[/Which repository/, CTRL_C]]],
    ['Ctrl-C at the last', [...DUO.slice(0, -1), [/Write these \d+ files/, CTRL_C]]],
    ['a no at the last', [...DUO.slice(0, -1), [/Write these \d+ files/, 'n']]],
  ] as const)('[CLI-1] ends by %s in one sentence, and writes nothing', async (_, answers) => {
    const { error, verdict } = await answering(answers as readonly Answer[])
    expect([verdict, error?.name, error?.message, await tree()]).toEqual([null, 'Stopped', 'Nothing was written.', []])
  })

  it('[CLI-1] ends in the same way where the input ends, also while GitHub is asked', async () => {
    const terminal = typedTerminal([[/Which repository/]])
    const prompts = openPrompts(terminal, 'Nothing was written.')
    const asked = askedInit(prompts, env(), { environment: 'production', dir: dir(), person: [] }, TODAY)
    setTimeout(() => terminal.input.destroy(), 50)
    await expect(asked).rejects.toMatchObject({ name: 'Stopped' })
    prompts.end()
    const undo = github().fault({ path: /^\/users\/ada$/, delayMs: 3000 })
    const waiting = answering(DUO.slice(0, 4), {}, 80, 1000)
    expect([(await waiting).error?.name, await tree()]).toEqual(['Stopped', []])
    undo()
  })

  it('[CLI-1] suggests the repository of the checkout’s remote, and asks for nothing that a flag gives', async () => {
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: dir() })
    git('init', '--quiet')
    git('remote', 'add', 'origin', 'git@github.com:acme/ledger.git')
    const answers: readonly Answer[] = [
      [/Which repository[\s\S]*acme\/ledger/, ENTER],
      [/Write these \d+ files/, ENTER],
    ]
    const given = { profile: 'duo', gates: 'documents', person: ['ada', 'ben'], database: DATABASE, action: ACTION }
    const { verdict, left } = await answering([answers[0] as Answer, [/Who keeps/, ENTER], answers[1] as Answer], given)
    expect([left, verdict?.facts.lint]).toEqual([[], 'no fault'])
    const whole = { environment: 'production', dir: '.', repository: 'acme/ledger', ...given }
    expect([hasQuestions({}, whole), hasQuestions({}, { ...whole, person: [] })]).toEqual([false, true])
  })

  it('[ACT-6] stays within 40 columns, and shows no escape of a name', async () => {
    const { shown, left } = await answering(DUO, {}, 40)
    expect(left).toEqual([])
    // A line with the cursor is drawn over itself with every key.
    const lines = shown.split(/\n|(?=[│└┌◆◇▲■] )/)
    expect(lines.filter((line) => line.length > 40 && !line.includes('█'))).toEqual([])
    const hostile = await answering([[/Which repository/, CTRL_C]], { repository: 'a\u001b[31m/::error::<b>' })
    expect(hostile.error).toMatchObject({ code: 'INIT_FLAG_MALFORMED' })
    expect(hostile.shown).not.toContain('::error')
  })

  it('[CLI-1] refuses files that are there before it asks for people', async () => {
    await mkdir(join(dir(), 'manifests'))
    await writeFile(join(dir(), 'manifests/people.yaml'), 'mine')
    const { error, left } = await answering(DUO)
    expect([error, left.length]).toEqual([expect.objectContaining({ code: 'FILE_EXISTS' }), DUO.length - 3])
    expect(await tree()).toEqual(['manifests/people.yaml'])
  })
})
