// The passkey page in a real browser, with WebAuthn as it is and an authenticator in software.
import { randomBytes, randomUUID } from 'node:crypto'
import axe from 'axe-core'
import canonicalize from 'canonicalize'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { shortCode } from '../../src/codes/packet.ts'
import { audienceOf, type Statement } from '../../src/codes/statement.ts'
import type { Signed, SignedBy } from '../../src/seats/approval.ts'
import { type PasskeyKey, readSeatDocument, seatDocumentText } from '../../src/seats/document.ts'
import { readRegistration } from '../../src/seats/passkey.ts'
import { linkFragment, type PageTask, readPageAnswer } from '../../src/seats/passkey-link.ts'
import { isSignedBy } from '../../src/seats/verify.ts'
import { BROWSER, openTab, startBrowser, type Tab } from '../support/browser.ts'

const PAGE = 'https://seats.example.org/'
const ledgerId = randomUUID()
const packet = canonicalize({
  ...{ action: 'CUT', environment: 'production', commit: 'a'.repeat(40), document: null, ledger_id: ledgerId },
  ...{ plan_id: 'docs', plan_revision: '3', plan_digest: 'b'.repeat(64) },
}) as string
const parts: Statement = {
  ...{ purpose: 'signoff', ledgerId, subject: randomUUID(), notAfter: '2026-12-01T09:00:00Z' },
  asked: [sha256(packet), 'product_lead', 'b'.repeat(64), 'president', 'c'.repeat(64), '0'],
}
const statement = audienceOf(parts)

describe.skipIf(BROWSER === null)('the passkey page', () => {
  let browser: Browser
  let tab: Tab
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    tab = await openTab(browser)
  })
  afterEach(() => tab.close())

  const textOf = (selector: string) => tab.page.textContent(selector)
  const open = (task: PageTask, page = PAGE) => tab.page.goto(`${page}#${linkFragment(task)}`)

  /** Opens a link, presses the one button, answers with what the page tells to copy. */
  async function answered(task: PageTask, page = PAGE): Promise<Readonly<Record<string, string>>> {
    await open(task, page)
    await tab.page.click('#act')
    await tab.page.waitForSelector('#result:not([hidden])')
    return readPageAnswer(await tab.page.inputValue('#answer')) ?? {}
  }

  async function registered(rp_id = 'seats.example.org', page = PAGE): Promise<PasskeyKey> {
    const challenge = randomBytes(32)
    const task = { v: 1, do: 'register', seat: 'president', rp_id, challenge: challenge.toString('base64url') } as const
    const key = readRegistration((await answered(task, page)) as never, challenge, { rp_id, origin: page.slice(0, -1) })
    if (key === null) throw new Error('no passkey')
    return key
  }

  const toSign = (key: PasskeyKey, other: Partial<PageTask & { do: 'sign' }> = {}): PageTask => ({
    ...{
      v: 1,
      do: 'sign',
      seat: 'president',
      rp_id: key.rp_id,
      credential_id: key.credential_id,
      statement,
      parts,
      packet,
    },
    ...other,
  })

  function holds(key: PasskeyKey, members: unknown, signed = statement): boolean {
    const document = readSeatDocument(
      seatDocumentText({
        ...{ approver_type: 'human', custodian: sha256('1001'), key, ledger_id: ledgerId, seat: 'president' },
        ...{ sort: 'passkey', v: 1, valid_until: '2030-01-01T00:00:00Z' },
      }),
    )
    if (document === null) throw new Error('no document')
    const by = { sort: 'passkey', members: members as SignedBy['passkey'] } as Signed
    return isSignedBy(document, by, { statement: signed, seatDigest: '' })
  }

  it('[APR-8] makes a passkey and signs a change with it, which it shows in words that it computed itself', async () => {
    const key = await registered()
    const answer = await answered(toSign(key))
    expect(holds(key, answer)).toBe(true)
    expect(holds(key, answer, audienceOf({ ...parts, subject: randomUUID() }))).toBe(false)
    expect(await textOf('h1')).toBe(`You approve a change: ${shortCode(sha256(packet))}`)
    const facts = await textOf('#facts')
    for (const shown of [
      'CUT in production',
      'product_lead',
      'docs, revision 3',
      'a'.repeat(40),
      '2026-12-01T09:00:00Z',
    ])
      expect(facts).toContain(shown)
    expect(new Set(tab.asked)).toEqual(new Set([`GET ${PAGE}`]))
    expect(tab.told).toEqual([])
  })

  it('can be used by the keyboard alone, and puts the focus on the answer', async () => {
    await open({
      v: 1,
      do: 'register',
      seat: 'president',
      rp_id: 'seats.example.org',
      challenge: randomBytes(32).toString('base64url'),
    })
    await tab.page.keyboard.press('Tab')
    expect(await textOf(':focus')).toBe('Make the passkey')
    await tab.page.keyboard.press('Enter')
    await tab.page.waitForSelector('#result:not([hidden])')
    expect(await tab.page.getAttribute(':focus', 'id')).toBe('answer')
    expect(await textOf('[role=status]')).toBe('Done. Copy the line below.')
  })

  it('[APR-8] asks for the holder’s verification, and signs nothing without it', async () => {
    const key = await registered()
    await tab.setVerified(false)
    await open(toSign(key))
    await tab.page.click('#act')
    await tab.page.locator('[role=alert]', { hasText: /./ }).waitFor()
    expect(await textOf('[role=alert]')).toMatch(/^Nothing was signed \(\w+\)/)
    expect(await tab.page.inputValue('#answer')).toBe('')
    await tab.setVerified(true)
    await tab.page.click('#act')
    await tab.page.waitForSelector('#result:not([hidden])')
    expect(holds(key, readPageAnswer(await tab.page.inputValue('#answer')))).toBe(true)
  })

  it('[APR-8] a signature that a page got without verification is refused', async () => {
    const key = await registered()
    /** As a page that is not ours asks for it. */
    const signed = async (wish: string) => {
      const id = Buffer.from(key.credential_id, 'base64url').toString('base64')
      return (await tab.page.evaluate(`(async () => {
        const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('${statement}'))
        const id = Uint8Array.from(atob('${id}'), (letter) => letter.charCodeAt(0))
        const publicKey = { challenge, allowCredentials: [{ type: 'public-key', id }], userVerification: '${wish}' }
        const { authenticatorData, clientDataJSON, signature } = (await navigator.credentials.get({ publicKey })).response
        return [authenticatorData, clientDataJSON, signature].map((part) => btoa(String.fromCharCode(...new Uint8Array(part))))
      })()`)) as readonly string[]
    }
    const membersOf = ([data = '', client = '', signature = '']: readonly string[]) => {
      const [authenticator_data, client_data, sig] = [data, client, signature].map((part) =>
        Buffer.from(part, 'base64').toString('base64url'),
      )
      return { authenticator_data, client_data, signature: sig }
    }
    expect(holds(key, membersOf(await signed('required')))).toBe(true)
    await tab.setVerified(false)
    expect(holds(key, membersOf(await signed('discouraged')))).toBe(false)
  })

  it('[APR-8] a passkey of another domain signs nothing for this seat', async () => {
    const elsewhere = await registered('seats.example.net', 'https://seats.example.net/')
    const answer = await answered(toSign(elsewhere), 'https://seats.example.net/')
    expect(holds(elsewhere, answer)).toBe(true)
    expect(holds({ ...elsewhere, rp_id: 'seats.example.org', origin: 'https://seats.example.org' }, answer)).toBe(false)
  })

  it.each([
    ['another domain', { rp_id: 'seats.example.net' }, /^This link is for a page under seats\.example\.net/],
    [
      'another statement than its parts',
      { statement: audienceOf({ ...parts, subject: randomUUID() }) },
      /^Do not sign\. What this link shows/,
    ],
    [
      'another time than the statement’s',
      { parts: { ...parts, notAfter: '2027-12-01T09:00:00Z' } },
      /^Do not sign\. What this link shows/,
    ],
    [
      'another change than the statement’s',
      { packet: packet.replace('CUT', 'DEPLOY') },
      /^Do not sign\. The change that this link shows/,
    ],
    ['no change', { packet: '' }, /^Do not sign\. The change that this link shows/],
  ] as const)('[SEAT-6] refuses a link that names %s, and offers no button', async (_, other, words) => {
    const key = { rp_id: 'seats.example.org', credential_id: 'AAAA' } as PasskeyKey
    await open(toSign(key, other))
    await tab.page.locator('[role=alert]', { hasText: /./ }).waitFor()
    expect(await textOf('[role=alert]')).toMatch(words)
    expect(await tab.page.isVisible('#act')).toBe(false)
    await open(toSign(key))
    await tab.page.waitForSelector('#act:not([hidden])')
    expect(await textOf('[role=alert]')).toBe('')
  })

  it('shows hostile names as text', async () => {
    const key = await registered()
    await open(toSign(key, { seat: '<img src=x onerror="document.title=1">' }))
    await tab.page.waitForSelector('#act:not([hidden])')
    expect(await tab.page.locator('img').count()).toBe(0)
    expect(await textOf('#facts')).toContain('<img src=x')
  })

  it.each(['light', 'dark'] as const)('is accessible in %s: before, and after it signed', async (scheme) => {
    await tab.close()
    tab = await openTab(browser, scheme)
    const faults = async () => {
      await tab.page.evaluate(axe.source)
      const { violations } = (await tab.page.evaluate('axe.run()')) as axe.AxeResults
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }
    const key = await registered()
    expect(await faults()).toEqual([])
    await open(toSign(key))
    await tab.page.click('summary')
    expect(await faults()).toEqual([])
    await open(toSign(key, { rp_id: 'seats.example.net' }))
    await tab.page.locator('[role=alert]', { hasText: /./ }).waitFor()
    expect(await faults()).toEqual([])
  })
})
