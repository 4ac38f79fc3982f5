// The flags of `quorate init`: every fault its own code, all at once, before GitHub is asked.
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { QuorateError } from '../../../../src/codes/error.ts'
import { aYearAfter, readWishes } from '../../../../src/usecases/init/flags.ts'
import type { InitOptions } from '../../../../src/usecases/init/options.ts'
import { ACTION, DATABASE, TODAY } from './support.ts'

const duo: InitOptions = {
  ...{ environment: 'production', dir: '.', profile: 'duo', repository: 'acme/ledger' },
  ...{ action: ACTION, database: DATABASE, person: ['ada', 'ben:77'] },
}

function faultsOf(options: Partial<InitOptions>, env: Record<string, string> = {}) {
  try {
    readWishes(env, { ...duo, ...options }, TODAY)
    return []
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    expect(error.exit).toBe(64)
    return error.findings.map(({ code, expected, observed }) => [code, expected, observed])
  }
}

describe('the flags of init', () => {
  it('[CLI-1] are read in their forms', () => {
    expect(faultsOf({})).toEqual([])
    const given = { gates: 'sql,documents', target: ['billing=billing.accounts, billing."Order Lines"'] }
    const { gates, targets, people, validUntil } = readWishes({}, { ...duo, ...given, validUntil: '2028-02-29' }, TODAY)
    expect({ gates, targets, people, validUntil }).toEqual({
      gates: ['documents', 'sql'],
      targets: [{ name: 'billing', tables: ['billing.accounts', 'billing."Order Lines"'] }],
      people: [
        { login: 'ada', id: null, roles: null },
        { login: 'ben', id: '77', roles: null },
      ],
      validUntil: '2028-02-29',
    })
  })

  it('[CLI-1] stay text where YAML would read a word as something else', () => {
    const { address } = readWishes({}, { ...duo, database: 'db.example.com:5432/null' }, TODAY)
    expect(parse(`{ ${address} }`)).toEqual({ database: { hosts: ['db.example.com:5432'], name: 'null' } })
    const words = expect.stringContaining('not null, true or false')
    expect(faultsOf({ environment: 'null' })).toEqual([['INIT_FLAG_MALFORMED', { '--environment': words }, 'null']])
    expect(faultsOf({ environment: 'nullable' })).toEqual([])
  })

  it('[MAN-2] end everybody’s roles a year from today unless they say when', () => {
    expect(readWishes({}, duo, TODAY).validUntil).toBe('2028-03-01')
    expect(aYearAfter(new Date('2027-02-28T23:59:59Z'))).toBe('2028-02-28')
    expect(aYearAfter(new Date('2028-02-29T00:00:00Z'))).toBe('2029-03-01')
  })

  it('[CLI-1] that a profile needs and that are missing are told in one list, each with its name', () => {
    const none = { repository: undefined, action: undefined, database: undefined } as unknown as Partial<InitOptions>
    expect(faultsOf({ ...none, person: [], gates: 'sql' })).toEqual([
      [
        'INIT_FLAG_MISSING',
        [
          '--repository <owner/name>',
          '--person <login>',
          '--database <host:port/name>',
          '--action <owner/name@sha>',
          '--target <name=schema.table>',
        ],
        undefined,
      ],
    ])
    const database = { PGHOST: 'db.example.org', PGDATABASE: 'books' }
    expect(faultsOf({ database: undefined } as unknown as Partial<InitOptions>, database)).toEqual([])
  })

  it.each<readonly [Partial<InitOptions>, string, string]>([
    [{ repository: 'ledger' }, '--repository', 'ledger'],
    [{ repository: 'acme/led ger\n' }, '--repository', 'acme/led ger\n'],
    [{ profile: 'dou' }, '--profile', 'dou'],
    [{ gates: 'documents,deploy' }, '--gates', 'documents,deploy'],
    [{ gates: '' }, '--gates', ''],
    [{ action: 'acme/quorate@v1' }, '--action', 'acme/quorate@v1'],
    [{ database: 'db.example.com/ledger' }, '--database', 'db.example.com/ledger'],
    [{ authority: '../db.pem' }, '--authority', '../db.pem'],
    [{ person: ['ada', 'ben=Operator'] }, '--person', 'ben=Operator'],
    [{ target: ['billing'] }, '--target', 'billing'],
    [{ repositoryId: 'acme' }, '--repository-id', 'acme'],
    [{ environment: '../up' }, '--environment', '../up'],
  ])('[CLI-1] %j do not have their form', (options, flag, observed) => {
    expect(faultsOf(options)).toEqual([['INIT_FLAG_MALFORMED', { [flag]: expect.any(String) }, observed]])
  })

  it('[CLI-1] guess what was meant', () => {
    const meant = (options: Partial<InitOptions>) => JSON.stringify(faultsOf(options)[0]?.[1])
    expect(meant({ profile: 'duos' })).toContain('duo, or another of duo, team, council')
    expect(meant({ gates: 'documents,deploy' })).toContain('deploys, or another')
    expect(meant({ gates: 'everything' })).toBe('{"--gates":"documents, sql, deploys"}')
  })

  it('[CLI-1] name roles that the policy has', () => {
    const person = ['ada=operater,approver', 'ben=president']
    const [misspelt, unknown] = faultsOf({ person })
    expect(misspelt).toEqual(['INIT_ROLE_UNKNOWN', 'operator', { ada: 'operater' }])
    expect(unknown).toEqual(['INIT_ROLE_UNKNOWN', expect.arrayContaining(['operator']), { ben: 'president' }])
    expect(faultsOf({ person: ['ada=operator', 'ben=approver'] })).toEqual([])
    // A deploy’s custodian is one only where deploys are gated.
    const keeper = { person: ['ada=deploy_custodian', 'ben=operator'] }
    expect(faultsOf(keeper)[0]?.[0]).toBe('INIT_ROLE_UNKNOWN')
    expect(faultsOf({ ...keeper, gates: 'documents,deploys' })).toEqual([])
  })

  it('[MAN-11] name as many people as the profile is for', () => {
    expect(faultsOf({ person: ['ada', 'ben', 'cleo'] })).toEqual([
      ['INIT_PEOPLE_COUNT', { duo: 'exactly 2 people' }, 3],
    ])
    expect(faultsOf({ profile: 'team' })).toEqual([['INIT_PEOPLE_COUNT', { team: '3 to 8 people' }, 2]])
    expect(faultsOf({ profile: 'team', person: ['ada', 'ben', 'cleo'] })).toEqual([])
  })

  it('[ID-11] name nobody twice, by login or id', () => {
    expect(faultsOf({ person: ['ada', 'Ada'] })).toEqual([['INIT_PERSON_TWICE', undefined, 'Ada']])
    expect(faultsOf({ person: ['ada:77', 'ben:77'] })).toEqual([
      ['INIT_PERSON_TWICE', undefined, { login: 'ben', id: '77' }],
    ])
  })

  it.each(['2027-02-29', '2027-13-01', '2027-03-01', '2020-01-01', '01.01.2030', 'tomorrow'])(
    '[CLI-1] say an end of the roles that is possible, and %s is none',
    (validUntil) => {
      expect(faultsOf({ validUntil })).toEqual([['INIT_DATE_IMPOSSIBLE', expect.anything(), validUntil]])
      expect(faultsOf({ validUntil: '2027-03-02' })).toEqual([])
    },
  )

  it('[CLI-1] without a profile ask for the repository alone, and for the roles of whoever is named', () => {
    const bare = { ...duo, profile: undefined, action: undefined, database: undefined } as unknown as InitOptions
    expect(readWishes({}, { ...bare, person: [] }, TODAY).profile).toBeNull()
    expect(faultsOf({ ...bare, person: ['ada'] })).toEqual([
      ['INIT_FLAG_MALFORMED', { '--person': 'ada=role,role' }, 'ada'],
    ])
  })
})
