// The configurations of docs/permits.md, each judged by its vendor's documented rules against a real permit, and against others (RUN-4).
import { evaluate } from '@marcbachmann/cel-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { useLedger } from '../support/ledger.ts'
import { claimsOf, makePermitKey, orderPermitKey, SUBJECTS, signPermit } from '../support/permit.ts'
import { blockOf } from '../support/permit-guide.ts'

type Claims = Readonly<Record<string, unknown>>
const ledger = useLedger()
const block = (info: string) => blockOf(info, ledger().gate.ledger.ledgerId)
let seal = ''
const said = async (changes: Claims = {}) => claimsOf((await signPermit(ledger(), seal, changes)).permit)

beforeAll(async () => {
  seal = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, seal)
})

/** Takes the permit that the guide is about, and none that differs in what the configuration reads. */
async function expectExact(takes: (claims: Claims) => boolean, honest: Claims, others: Claims): Promise<void> {
  expect(takes(await said(honest))).toBe(true)
  for (const [name, value] of Object.entries(others)) {
    expect([name, takes(await said({ ...honest, [name]: value }))]).toEqual([name, false])
  }
}
const OTHERS = { action: 'DEPLOY_2', plan: 'api', audience: 'https://elsewhere.example.com' }

describe('AWS', () => {
  interface Statement {
    readonly Principal: { readonly Federated: string }
    readonly Action: readonly string[]
    readonly Condition: { readonly StringEquals: Readonly<Record<string, string>> }
  }
  interface Tags {
    readonly principal_tags: Readonly<Record<string, readonly string[]>>
    readonly transitive_tag_keys: readonly string[]
  }
  const tagsOf = (claims: Claims) => claims['https://aws.amazon.com/tags'] as Tags

  it('[RUN-4] the trust policy reads issuer, audience, subject and a tag, each exactly', async () => {
    const [statement] = JSON.parse(block('json aws')).Statement as readonly [Statement]
    const provider = statement.Principal.Federated.split(':oidc-provider/')[1]
    // A token with tags needs both.
    expect(statement.Action).toEqual(['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'])
    const takes = (claims: Claims) =>
      claims.iss === `https://${provider}` &&
      Object.entries(statement.Condition.StringEquals).every(([key, expected]) => {
        if (key.startsWith('aws:RequestTag/')) return tagsOf(claims).principal_tags[key.slice(15)]?.[0] === expected
        expect(key).toMatch(new RegExp(`^${provider}:(aud|sub)$`))
        return claims[key.split(':')[1] as string] === expected
      })
    await expectExact(takes, {}, { ...OTHERS, repository_id: '812345679' })
  })

  it('[RUN-3] [RUN-4] the tags keep to what AWS takes, whatever is deployed', async () => {
    const subjects = Array.from({ length: 45 }, (_, at) => `ghcr.io/acme/${at}@sha256:${'b'.repeat(64)}`)
    for (const claims of [await said(), await said({ subjects, plan: 'a:b%' })]) {
      const { principal_tags: tags, transitive_tag_keys: transitive } = tagsOf(claims)
      expect(transitive).toEqual(Object.keys(tags))
      expect(transitive.length).toBeLessThanOrEqual(50)
      for (const [key, values] of Object.entries(tags)) {
        expect([key, values.length]).toEqual([key, 1])
        expect(key).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u)
        expect(values[0]).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u)
        expect(values[0]).toBe(claims[key])
      }
    }
  })
})

it('[RUN-4] Google’s provider reads issuer, audience and a condition, and maps a subject of at most 127 bytes', async () => {
  const text = block('sh google')
  const flag = (name: string) => new RegExp(`--${name}="([^"]*)"`).exec(text)?.[1] as string
  const mapping = Object.fromEntries(
    flag('attribute-mapping')
      .split(',')
      .map((pair) => pair.split('=') as [string, string]),
  )
  const takes = (claims: Claims) =>
    claims.iss === flag('issuer-uri') &&
    flag('allowed-audiences').split(',').includes(String(claims.aud)) &&
    Number(claims.exp) - Number(claims.iat) <= 86_400 &&
    evaluate(flag('attribute-condition'), { assertion: claims }) === true
  await expectExact(takes, { audience: 'https://gcp.example.com' }, { ...OTHERS, repository_id: '812345679' })
  const claims = await said({ plan: 'x'.repeat(200) })
  expect(Buffer.byteLength(String(claims.sub))).toBeGreaterThan(127)
  for (const [to, from] of Object.entries(mapping)) {
    const value = evaluate(from, { assertion: await said() })
    expect([to, typeof value]).toEqual([to, 'string'])
    if (to === 'google.subject') {
      expect(value).toMatch(/^[0-9a-f-]{36}$/)
      expect(Buffer.byteLength(String(evaluate(from, { assertion: claims })))).toBeLessThanOrEqual(127)
    }
  }
})

it('[RUN-4] Azure’s credential is issuer, subject and audience, exactly, and of at most 600 characters', async () => {
  const { issuer, subject, audiences } = JSON.parse(block('json azure'))
  const takes = ({ iss, sub, aud }: Claims) => iss === issuer && sub === subject && audiences.includes(aud)
  await expectExact(takes, { audience: 'api://AzureADTokenExchange' }, OTHERS)
  for (const value of [issuer, subject, ...audiences]) expect(value.length).toBeLessThanOrEqual(600)
})

it('[RUN-4] Vault’s role reads issuer, audience, subject and claims, each exactly, and names the act', async () => {
  const text = block('sh vault')
  const issuer = /bound_issuer="([^"]*)"/.exec(text)?.[1]
  const role = JSON.parse(/<<'ROLE'\n([\s\S]*?)^ROLE$/m.exec(text)?.[1] as string)
  expect([role.role_type, role.token_type]).toEqual(['jwt', 'batch'])
  const takes = (claims: Claims) =>
    claims.iss === issuer &&
    role.bound_audiences.includes(claims.aud) &&
    claims.sub === role.bound_subject &&
    Object.entries(role.bound_claims).every(([claim, expected]) => claims[claim] === expected) &&
    [role.user_claim, ...Object.keys(role.claim_mappings)].every((claim) => typeof claims[claim] === 'string')
  await expectExact(takes, { audience: 'https://vault.example.com' }, { ...OTHERS, repository_id: '812345679' })
})

describe('Kubernetes', () => {
  const HONEST = { audience: 'https://cluster.example.com' }
  interface Authenticator {
    readonly issuer: { readonly url: string; readonly audiences: readonly string[] }
    readonly claimValidationRules: readonly { readonly claim: string; readonly requiredValue: string }[]
    readonly claimMappings: {
      readonly username: { readonly claim: string; readonly prefix: string }
      readonly extra: readonly { readonly key: string; readonly valueExpression: string }[]
    }
  }
  const configured = () => parse(block('yaml kubernetes')).jwt[0] as Authenticator
  /** The user as the API server makes it of a permit; null where it refuses. */
  function userOf(claims: Claims) {
    const { issuer, claimValidationRules: rules, claimMappings: mappings } = configured()
    const isTaken =
      claims.iss === issuer.url &&
      issuer.audiences.includes(String(claims.aud)) &&
      rules.every(({ claim, requiredValue }) => claims[claim] === requiredValue)
    const extra = mappings.extra.map(({ key, valueExpression }) => [key, evaluate(valueExpression, { claims })])
    const { claim, prefix } = mappings.username
    return isTaken ? { username: `${prefix}${claims[claim]}`, extra: Object.fromEntries(extra) } : null
  }

  it('[RUN-4] the authenticator reads issuer, audience and claims, and the user is the subject', async () => {
    const id = ledger().gate.ledger.ledgerId
    const honest = await said(HONEST)
    expect(userOf(honest)).toEqual({
      username: `quorate:permit:quorate:${id}:production-deploy:DEPLOY:app`,
      extra: { 'quorate.dev/subjects': SUBJECTS, 'quorate.dev/change': 'Q-7F3K29XA' },
    })
    expect(userOf(await said({ ...HONEST, audience: 'x' }))).toBe(null)
    expect(userOf(await said({ ...HONEST, repository_id: '1' }))).toBe(null)
    expect(userOf(await said({ ...HONEST, plan: 'api' }))?.username).toMatch(/:api$/)
    // Keys of `extra` are lower-case paths below a domain.
    for (const { key } of configured().claimMappings.extra) expect(key).toMatch(/^[a-z0-9.-]+\/[a-z0-9-]+$/)
  })

  it('[RUN-3] [RUN-4] the admission policy lets exactly the signed images in', async () => {
    const policy = parse(block('yaml admission')).spec
    const userInfo = userOf(await said(HONEST))
    const object = (images: readonly (string | undefined)[], more: object = {}) => ({
      spec: { template: { spec: { containers: images.map((image) => ({ image })), ...more } } },
    })
    const allows = (of: object, user: unknown = userInfo) => {
      const context = { object: of, request: { userInfo: user } } as never
      const isMeant = policy.matchConditions.every((one: { expression: string }) => evaluate(one.expression, context))
      return !isMeant || policy.validations.every((one: { expression: string }) => evaluate(one.expression, context))
    }
    const unsigned = SUBJECTS[0]?.replace('bbb', 'bbc')
    expect(allows(object(SUBJECTS))).toBe(true)
    expect(allows(object([SUBJECTS[0]], { initContainers: [{ image: SUBJECTS[1] }] }))).toBe(true)
    expect(allows(object([SUBJECTS[0], unsigned]))).toBe(false)
    expect(allows(object(['ghcr.io/acme/app:latest']))).toBe(false)
    expect(allows(object([SUBJECTS[0]], { initContainers: [{ image: unsigned }] }))).toBe(false)
    expect(allows(object([unsigned]), { username: 'somebody', extra: {} })).toBe(true)
  })
})
