// The command serves the passkey page on this machine, for trying: a seat from enrolment to a drill, in a real browser.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readApproval } from '../../src/seats/approval.ts'
import { readEnrolment } from '../../src/seats/enrolment.ts'
import { enrolSeat } from '../../src/usecases/device/enrol.ts'
import { seatAct } from '../../src/usecases/device/seats.ts'
import { BROWSER, openTab, startBrowser, type Tab } from '../support/browser.ts'
import { newDevice, removeDevices } from '../support/device.ts'

describe.skipIf(BROWSER === null)('a passkey of this machine', () => {
  let browser: Browser
  let tab: Tab
  beforeAll(async () => {
    browser = await startBrowser()
    tab = await openTab(browser)
  })
  afterAll(async () => {
    await browser?.close()
    removeDevices()
  })

  it('[APR-6] [APR-8] is made, enrolled and drilled on the page that the command serves', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    /** Opens what the command says next, and presses the button. */
    const follow = async () => {
      await vi.waitUntil(() => said.mock.calls.length > 0, { timeout: 10_000 })
      const [, url = ''] = /(http:\S+)/.exec(String(said.mock.calls[0]?.[0])) ?? []
      said.mockClear()
      await tab.page.goto(url)
      await tab.page.click('#act')
      await tab.page.locator('[role=status]', { hasText: 'Done. The command' }).waitFor()
    }
    try {
      const { home, seats: folder, shell } = newDevice()
      const asked = { seat: 'president', custodian: '1001', ledger: randomUUID(), type: 'human', port: '27719' }
      const more = { kind: 'passkey', validUntil: '2030-01-01', out: 'president.json', folder, attest: true }
      const enrolling = enrolSeat({ ...asked, ...more }, shell)
      await follow()
      expect(await tab.page.textContent('h1')).toBe('Make a passkey for the seat president')
      await follow()
      expect(await tab.page.textContent('h1')).toBe('You show that this passkey is yours')
      expect(await enrolling).toMatchObject({ outcome: 'pass' })
      const enrolment = readEnrolment(readFileSync(join(home, 'president.json'), 'utf8'))
      expect(enrolment?.seat.key).toMatchObject({ rp_id: 'localhost', origin: 'http://localhost:27719' })
      const drilling = seatAct({ act: 'drill', seat: 'president', hours: '1', folder, yes: true }, shell, null)
      await follow()
      expect(await tab.page.textContent('h1')).toBe('You show that this passkey still works; nothing else')
      expect(readApproval((await drilling).data?.['approval' as never] ?? '')?.sort).toBe('passkey')
    } finally {
      said.mockRestore()
    }
  })
})
