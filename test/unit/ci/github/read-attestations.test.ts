// What GitHub answers of attestations, by the emulator: a list, the bundles beside it, and each that cannot be read.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHubClient, openGitHub } from '../../../../src/ci/github/client.ts'
import { readAttestations } from '../../../../src/ci/github/read-attestations.ts'
import type { QuorateError } from '../../../../src/codes/error.ts'
import { type Fault, type GitHub, startGitHub } from '../../../../src/sandbox/github.ts'
import { Secret } from '../../../../src/settings/settings.ts'
import { stored } from '../../../support/attestations.ts'

const DIGEST = 'a'.repeat(64)
const route = `/repos/acme/ledger/attestations/sha256%3A${DIGEST}`
const where = /^\/_attestations\//
const bundle = { mediaType: 'application/json', filling: 'attested '.repeat(50) }
const timing = { waitsMs: [1, 1], timeoutMs: 2000 }

let gitHub: GitHub
let client: GitHubClient

beforeAll(async () => {
  gitHub = await startGitHub()
  const { env } = await gitHub.createJob({ actor: 'ada', workflow: 'open.yml' })
  const token = new Secret(env['INPUT_GITHUB-TOKEN'] ?? '')
  client = await openGitHub({ apiUrl: gitHub.url, repository: 'acme/ledger', token, ...timing })
})
afterAll(() => gitHub.close())
beforeEach(() => {
  gitHub.world.attestations.set(DIGEST, [{ kind: 'provenance', stored: stored(bundle) }])
})

/** The bundles, or what the first of them is refused with. */
async function read(): Promise<unknown> {
  try {
    const found = await readAttestations(client, { apiUrl: gitHub.url, ...timing }, DIGEST)
    return await Promise.all(found.map((fetchBundle) => fetchBundle()))
  } catch (error) {
    const { code, details } = error as QuorateError
    return { code, ...details }
  }
}

async function readWith(fault: Fault): Promise<unknown> {
  const end = gitHub.fault(fault)
  try {
    return await read()
  } finally {
    end()
  }
}

const listing = (...attestations: unknown[]) => readWith({ path: route, status: 200, body: { attestations } })

describe('attestations', () => {
  it('[SEAT-5] are the provenance of a subject, the newest first, fetched without the job’s token', async () => {
    const newer = { ...bundle, is: 'newer' }
    gitHub.world.attestations.set(DIGEST, [
      { kind: 'provenance', stored: stored(bundle) },
      { kind: 'sbom', stored: stored({ ...bundle, is: 'a list of parts' }) },
      { kind: 'provenance', stored: stored(newer) },
    ])
    expect(await read()).toEqual([newer, bundle])
    // GitHub's storage refuses a token beside the address, and so does the emulator.
    const token = await fetch(`${gitHub.url}/_attestations/${DIGEST}/0.json.sn`, {
      headers: { authorization: 'Bearer x' },
    })
    expect(token.status).toBe(403)
  })

  it('[SEAT-5] may stand in the answer, or lie there unpacked', async () => {
    expect(await listing({ bundle })).toEqual([bundle])
    const text = Buffer.from(JSON.stringify(bundle))
    gitHub.world.attestations.set(DIGEST, [{ kind: 'provenance', stored: text }])
    expect(await read()).toEqual([bundle])
  })

  it('[SEAT-5] are none where GitHub answers so, and are asked for again where it fails', async () => {
    expect(await listing()).toEqual([])
    gitHub.world.attestations.delete(DIGEST)
    expect(await read()).toEqual([])
    expect(gitHub.requests.at(-1)).toMatchObject({ path: route, status: 404 })
    gitHub.world.attestations.set(DIGEST, [{ kind: 'provenance', stored: stored(bundle) }])
    expect(await readWith({ path: route, status: 502, times: 2 })).toEqual([bundle])
    expect(await readWith({ path: where, status: 503, times: 2 })).toEqual([bundle])
  })

  it.each([
    ['a list that does not come', { path: route, drop: true }, 'GITHUB_UNREACHABLE'],
    ['a list that fails', { path: route, status: 500 }, 'GITHUB_UNREACHABLE'],
    ['a job without the permission', { path: route, status: 403 }, 'GITHUB_FORBIDDEN'],
    ['a list that lies elsewhere', { path: route, status: 302, headers: { location: '/' } }, 'GITHUB_ANSWER'],
    ['a list that is none', { path: route, status: 200, body: { attestations: {} } }, 'GITHUB_ANSWER'],
    ['an answer without a list', { path: route, status: 200, body: [] }, 'GITHUB_ANSWER'],
    ['an entry that is none', { path: route, status: 200, body: { attestations: [null] } }, 'GITHUB_ANSWER'],
    ['a bundle that does not come', { path: where, drop: true }, 'GITHUB_UNREACHABLE'],
    ['a bundle that fails', { path: where, status: 500 }, 'GITHUB_UNREACHABLE'],
    ['a bundle that is not there', { path: where, status: 404 }, 'GITHUB_ANSWER'],
    ['a bundle that lies elsewhere', { path: where, status: 302, headers: { location: '/' } }, 'GITHUB_UNREACHABLE'],
    ['a bundle that is a text', { path: where, status: 200, body: 'no bundle' }, 'ATTESTATION_MALFORMED'],
    ['a bundle of 5 MB', { path: where, status: 200, body: { a: 'a'.repeat(5_000_000) } }, 'ATTESTATION_MALFORMED'],
  ] as const)('[SEAT-5] are refused for %s', async (_, fault, code) => {
    expect(await readWith(fault)).toMatchObject({ code })
    expect(await read()).toEqual([bundle])
  })

  it.each([
    ['too large', { bundle: { a: 'a'.repeat(5_000_000) } }, 'ATTESTATION_MALFORMED'],
    ['nowhere', { bundle: null }, 'GITHUB_ANSWER'],
    ['at no address', { bundle: null, bundle_url: 'storage' }, 'GITHUB_ANSWER'],
    ['in a file', { bundle: null, bundle_url: 'file:///etc/passwd' }, 'GITHUB_ANSWER'],
    ['without TLS', { bundle: null, bundle_url: 'http://127.0.0.1:9/a' }, 'GITHUB_ANSWER'],
  ])('[SEAT-5] are refused where the answer has a bundle %s', async (_, entry, code) => {
    expect(await listing(entry)).toMatchObject({ code })
  })

  it('[SEAT-5] are refused without the key that the address of a bundle holds', async () => {
    const bundle_url = 'https://127.0.0.1:9/bundle?sig=hunter2'
    const refused = await listing({ bundle: null, bundle_url })
    expect(refused).toEqual({
      code: 'GITHUB_UNREACHABLE',
      expected: 'an attestation from 127.0.0.1:9',
      observed: 'no answer',
    })
  })
})
