// Reads the token corpus: data only, one file a rule; its name's end says whether such a token is accepted.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ForgeKeys, forgeToken, type Recipe } from './forge-token.ts'

/** One token of the corpus and what both verifiers must say of it. */
export interface TokenCase {
  /** File name without its end, and the word that it stands for where the file has several. */
  readonly name: string
  readonly description: string
  /** In their order; none for a token that is accepted. */
  readonly codes: readonly string[]
  /** Where the database refuses it before or beside its verifier. */
  readonly sqlCodes: readonly string[]
  /** The name of the weak or strong key that is to be pinned for this case (`keyOf`), or null for the issuer's. */
  readonly key: string | null
  token(keys: ForgeKeys, audience: string): string
}

interface CaseFile {
  readonly description: string
  readonly codes?: readonly string[]
  readonly sql?: readonly string[]
  /** Words that `$each` stands for, a case each. */
  readonly each?: readonly string[]
  readonly token: Recipe
}

const FOLDER = join(import.meta.dirname, '../corpus/token')

/** Every case, by name. @throws when a file's name and its codes say different things */
export function readTokenCorpus(): readonly TokenCase[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const [, name, verdict] = /^(.+)_(pass|fail)\.json$/.exec(file) ?? []
      const text = readFileSync(join(FOLDER, file), 'utf8')
      const whole = JSON.parse(text) as CaseFile
      if (name === undefined || (verdict === 'fail') !== (whole.codes ?? []).length > 0) {
        throw new Error(`${file}: a failing case has codes, a passing one has none`)
      }
      if (whole.each === undefined) return [caseOf(name, whole)]
      return whole.each.map((word) => caseOf(`${name} ${word}`, JSON.parse(text.replaceAll('$each', word))))
    })
}

function caseOf(name: string, file: CaseFile): TokenCase {
  const codes = file.codes ?? []
  return {
    name,
    description: file.description,
    codes,
    sqlCodes: file.sql ?? codes,
    key: file.token.key?.startsWith('rsa-') ? file.token.key : null,
    token: (keys, audience) => forgeToken(file.token, keys, audience),
  }
}
