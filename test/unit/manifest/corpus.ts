// Reads the corpus of manifest cases: each is a control with one text replaced (test/corpus/manifest/README.md).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Finding } from '../../../src/codes/finding.ts'

export type Folder = 'environment' | 'people' | 'plan' | 'targets' | 'runs' | 'plan-sql' | 'plan-run'

/** The kind of a folder's files; a kind with several controls has several folders. */
export function kindOf(folder: Folder): 'environment' | 'people' | 'plan' {
  if (folder === 'targets' || folder === 'runs') return 'environment'
  return folder === 'plan-sql' || folder === 'plan-run' ? 'plan' : folder
}

export interface Case {
  readonly folder: Folder
  readonly name: string
  readonly title: string
  /** The whole file under test. */
  readonly text: string
  /** `CODE line:column` of every finding; empty where the file must be accepted. */
  readonly expect: readonly string[]
  /** What the findings say was expected and observed, where the case tells it. */
  readonly says: readonly Pick<Finding, 'expected' | 'observed'>[] | undefined
}

interface CaseFile {
  readonly title: string
  readonly replace: string
  readonly by: string | { readonly repeat: string; readonly times: number }
  readonly expect?: readonly string[]
  readonly says?: Case['says']
}

const root = join(import.meta.dirname, '../../corpus/manifest')

/** The whole file that every case of a folder differs from in one thing. */
export function control(folder: Folder): string {
  return readFileSync(join(root, folder, 'control.yaml'), 'utf8')
}

/** Every case of a folder. */
export function cases(folder: Folder): readonly Case[] {
  return readdirSync(join(root, folder))
    .filter((file) => file !== 'control.yaml')
    .map((file) => {
      const name = file.replace('.yaml', '')
      const {
        title,
        replace,
        by,
        expect = [],
        says,
      } = parse(readFileSync(join(root, folder, file), 'utf8')) as CaseFile
      if (name.endsWith('_fail') !== expect.length > 0) throw new Error(`${file}: its name and its findings disagree`)
      const text = edit(control(folder), replace, typeof by === 'string' ? by : by.repeat.repeat(by.times), file)
      return { folder, name, title, text, expect, says }
    })
}

function edit(text: string, replace: string, by: string, file: string): string {
  if (replace === '@all') return by
  if (replace === '@end') return text + by
  const parts = text.split(replace)
  if (parts.length !== 2) throw new Error(`${file}: "${replace}" stands ${parts.length - 1} times in the control`)
  return parts.join(by)
}
