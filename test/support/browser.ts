// A real browser with an authenticator in software, where one is installed: nothing is installed here.
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { packageText } from '../../src/system/package-root.ts'
import { PAGE } from '../../src/usecases/device/page.ts'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; null where there is none, which is said. */
export const BROWSER = PATHS.find((path) => existsSync(path)) ?? null
if (BROWSER === null) console.error(`Skipped: tests of the passkey page need one of ${PATHS.join(', ')}`)

/** Starts it; it has a profile of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** A tab whose https pages are all the passkey page, with an authenticator that says whether its holder was verified. */
export interface Tab {
  readonly page: Page
  /** The addresses that were asked for. */
  readonly asked: string[]
  /** The errors of the page’s console; a broken policy is told there. */
  readonly told: string[]
  setVerified(isVerified: boolean): Promise<void>
  close(): Promise<void>
}

export async function openTab(browser: Browser, scheme: 'light' | 'dark' = 'light'): Promise<Tab> {
  const context = await browser.newContext({ colorScheme: scheme })
  const page = await context.newPage()
  const [asked, told]: [string[], string[]] = [[], []]
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(/#.*/, '')}`))
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()))
  await page.route('https://**', (route) =>
    route.request().url().endsWith('/')
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: packageText(PAGE) })
      : route.fulfill({ status: 404, body: '' }),
  )
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return {
    ...{ page, asked, told },
    setVerified: async (isUserVerified) => {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
    },
    close: () => context.close(),
  }
}
