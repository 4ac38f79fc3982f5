import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/codes/finding.ts'
import { checkPeople } from '../../../src/manifest/check/people.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { readPeople } from '../../../src/manifest/read-people.ts'
import { readPlan } from '../../../src/manifest/read-plan.ts'
import { cases, control, type Folder, kindOf } from './corpus.ts'
import { environment } from './environment.ts'

const folders = ['environment', 'people', 'plan', 'targets', 'runs', 'plan-sql', 'plan-run'] as const

function findings(folder: Folder, text: string): readonly Finding[] {
  if (folder === 'people') {
    const people = readPeople(text, 'file.yaml')
    return people.ok ? checkPeople(people.value, environment()) : people.findings
  }
  const read = kindOf(folder) === 'environment' ? readEnvironment(text, 'file.yaml') : readPlan(text, 'file.yaml')
  return read.ok ? [] : read.findings
}

describe.each(folders)('the %s corpus', (folder) => {
  it('accepts the control', () => {
    expect(findings(folder, control(folder))).toEqual([])
  })

  it.each(cases(folder))('$title ($name)', ({ text, expect: expected, says }) => {
    const seen = findings(folder, text)
    expect(seen.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`)).toEqual(expected)
    if (says !== undefined) expect(seen.map(({ expected, observed }) => ({ expected, observed }))).toEqual(says)
    for (const { where } of seen) expect(where?.file).toBe('file.yaml')
  })
})
