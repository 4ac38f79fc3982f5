// The passkey page as a file: that its own policy lets exactly its own script and style run, and that it loads nothing.
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { packageText } from '../../../src/system/package-root.ts'
import { PAGE } from '../../../src/usecases/device/page.ts'

const page = packageText(PAGE)
const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]

it('[APR-8] the page allows its one script and its one style, and nothing else but to answer whoever served it', () => {
  const [script, style] = ['script', 'style'].map((tag) => [
    ...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs')),
  ])
  expect([script?.length, style?.length]).toEqual([1, 1])
  expect(policy).toBe(
    `default-src 'none'; script-src ${hashOf(script?.[0]?.[1])}; style-src ${hashOf(style?.[0]?.[1])}; connect-src 'self'; base-uri 'none'; form-action 'none'`,
  )
})

it('the page names no address, and no attribute that runs or styles', () => {
  expect(page.match(/\b(src|href|action|style|on\w+)=/g)).toBe(null)
  expect(page.match(/https?:\/\//g)).toBe(null)
})
