import { describe, expect, it } from 'vitest'
import { slugOf } from '../../../src/documents/slug.ts'

describe('the slug of a heading', () => {
  it.each([
    ['A_b-c  1', 'a_b-c-1'],
    [' a \t b ', 'a-b'],
    ['a\u00a0b', 'a-b'],
    ['J\u030c', '\u01f0'],
    ['(a) / b # c ~ d', 'a-b-sharp-c-tilde-d'],
    ['CI/CD: “now” — or [never]', 'ci-cd-now-or-never'],
    ['हिन्दी', 'हिन्दी'],
    ['٣', '٣'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['R & D', 'r-amp-d'],
    ['a@b 5% x=y <z> $1 *p ^q |r `s', 'a-at-b-5-percent-x-equals-y-lt-z-gt-dollar-1-star-p-caret-q-bar-r-tick-s'],
    ['Why?!', 'why'],
    ['?!', 'u3f-u21'],
    ['1.2.3', '1.2.3'],
    ['12.3', '12.3'],
    ['.NET and node.js.', '.net-and-node.js'],
    ['Wait... what', 'wait-what'],
    ["Don’t, don't", 'dont-dont'],
    ['🚀', 'u1f680'],
    ['🎉 Launch', 'u1f389-launch'],
    ['👩‍🚀 ❤️', 'u1f469-u1f680-u2764'],
    ['→ €5', 'u2192-u20ac-5'],
    ['_', '_'],
    ['-', 'u2d'],
    ['« … »', 'uab-u2026-ubb'],
    ['\u0301', 'u301'],
    ['a\u202eb\u200b', 'ab'],
    ['e\u200d\u0301', '\u00e9'],
    ['\u1100’\u1161', '\uac00'],
    ['\u200b', '~section'],
    ['', '~section'],
    ['constructor', 'constructor'],
    ['toString()', 'tostring'],
  ])('[LAN-2] makes the heading %j the slug %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})
