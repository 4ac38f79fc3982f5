// The forms of the texts in manifest files: one pattern each, and how to say it to a person.

/** A pattern and what it means in words; `words` completes "expected: …". */
export interface Form {
  readonly pattern: RegExp
  readonly words: string
}

/** Every form by name. Patterns are ASCII, anchored, and hold their own length limit. */
export const forms = {
  environment: {
    pattern: /^[a-z][a-z0-9-]{0,39}$/,
    words: 'a lower-case name of letters, digits and - (at most 40 characters)',
  },
  role: {
    pattern: /^[a-z][a-z0-9_]{0,62}$/,
    words: 'a role: lower-case letters, digits and _, a letter first (at most 63 characters)',
  },
  login: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: 'a login: lower-case letters, digits and _, a letter first (at most 31 characters)',
  },
  dbRole: {
    pattern: /^[a-z_][a-z0-9_]{0,62}$/,
    words: 'a PostgreSQL role: lower-case letters, digits and _ (at most 63 characters)',
  },
  action: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: 'an action: upper-case letters, digits and _, a letter first (at most 63 characters)',
  },
  url: {
    pattern:
      /^(https:\/\/[a-z0-9][a-z0-9.-]{0,252}|http:\/\/(127\.0\.0\.1|localhost))(:[1-9][0-9]{0,4})?(\/[A-Za-z0-9_-]{1,100}){0,4}$/,
    words: 'an https address without a slash at its end (http only for 127.0.0.1 and localhost)',
  },
  databaseHost: {
    pattern:
      /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?){0,10}|\[[0-9a-f:.]{2,45}\]):([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$/,
    words: 'a host in lower case with its port from 1 to 65535, such as db.example.com:5432 or [::1]:5432',
  },
  databaseName: {
    pattern: /^[A-Za-z_][A-Za-z0-9_$-]{0,62}$/,
    words: 'a database: letters, digits, _, $ and - (at most 63 characters)',
  },
  authority: {
    pattern:
      /^((-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+\n-----END CERTIFICATE-----\n*){1,9}|(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99})$/,
    words: 'certificates in PEM form, or the path of a file of them from the repository root, without . or .. segments',
  },
  repository: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/,
    words: 'owner/repository as GitHub spells it',
  },
  id: {
    pattern: /^[1-9][0-9]{0,18}$/,
    words: 'a numeric id of GitHub as quoted text, such as "812345678"',
  },
  branch: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}){0,5}$/,
    words: 'one branch name, without a pattern',
  },
  workflow: {
    pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml$/,
    words: 'a workflow file in .github/workflows, such as open.yml',
  },
  reusableWorkflow: {
    pattern:
      /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_-]{0,99}\.ya?ml@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40})$/,
    words:
      'a reusable workflow with its ref in full (refs/tags/…, refs/heads/… or a commit of 40 digits), such as acme/gate/.github/workflows/keys.yml@refs/tags/v1',
  },
  signerWorkflow: {
    pattern:
      /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}\/\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml(@(refs\/(heads|tags)\/[A-Za-z0-9_./-]{1,200}|[0-9a-f]{40}))?$/,
    words:
      'a workflow with its repository, such as acme/shop/.github/workflows/build.yml, and @ with its ref in full (refs/heads/…, refs/tags/… or a commit of 40 digits) where that is not the policy’s branch',
  },
  commit: {
    pattern: /^[0-9a-f]{40}$/,
    words: 'a full commit sha of 40 lower-case hexadecimal digits',
  },
  target: {
    pattern: /^[a-z][a-z0-9_]{0,30}$/,
    words: 'a target: lower-case letters, digits and _, a letter first (at most 31 characters)',
  },
  schema: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: 'a name, quoted where PostgreSQL would quote it',
  },
  table: {
    pattern:
      /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: 'a table with its schema, such as billing.accounts or billing."Order Lines"',
  },
  column: {
    pattern: /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")$/,
    words: 'a name, quoted where PostgreSQL would quote it',
  },
  routine: {
    pattern:
      /^([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\.([A-Za-z_][A-Za-z0-9_$]{0,62}|"([\x20\x21\x23-\x7e]|""){1,63}")\([A-Za-z0-9_$", .[\]]{0,255}\)$/,
    words: 'a function with its schema and the types of its arguments, such as billing.touch(integer)',
  },
  sqlFile: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.sql$/,
    words: 'a file of SQL by its path from the repository root, without . or .. segments',
  },
  file: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/,
    words: 'a file by its path from the repository root, without . or .. segments',
  },
  release: {
    pattern: /^[A-Z][A-Z0-9_]{0,62}$/,
    words: 'the name of a secret: upper-case letters, digits and _, a letter first (at most 63 characters)',
  },
  command: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,1000}$/u,
    words: 'a command on one line of at most 1000 characters',
  },
  sqlTime: {
    pattern: /^[1-9][0-9]{0,5}(ms|s|m)$/,
    words: 'a time in ms, s or m, such as 60s',
  },
  within: {
    pattern: /^[1-9][0-9]{0,5}[mhd]$/,
    words: 'a duration from 1m to 30d in minutes, hours or days, such as 72h',
  },
  audience: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,254}$/,
    words: 'an audience: letters, digits, . _ : / and -, such as sts.amazonaws.com',
  },
  date: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
    words: 'a date as YYYY-MM-DD',
  },
  moment: {
    pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/,
    words: 'a time in UTC as YYYY-MM-DDTHH:MM:SSZ',
  },
  githubLogin: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/,
    words: "a person's GitHub login",
  },
  carrier: {
    pattern: /^[A-Z][A-Z0-9_]{0,15}$/,
    words: 'a carrier such as C1: upper-case letters, digits and _ (at most 16 characters)',
  },
  plan: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: 'a plan: lower-case letters, digits, _ and - (at most 63 characters)',
  },
  root: {
    pattern: /^[a-z][a-z0-9_-]{0,62}$/,
    words: 'the first segment of every address: lower-case letters, digits, _ and - (at most 63 characters)',
  },
  markdown: {
    pattern:
      /^(?!(.*\/)?(\.{0,2}|\.[gG][iI][tT])(\/|$))[^\p{Cc}\p{Zl}\p{Zp}\\]{1,1000}\.([mM][dD][xX]?|[mM][aA][rR][kK][dD][oO][wW][nN])$/u,
    words:
      'a Markdown file (.md, .mdx or .markdown) by its path from the repository root, or a pattern of such paths with *, ? and **, without . or .. segments',
  },
  change: {
    pattern: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/,
    words: "a change's code, such as Q-7F3K29XA",
  },
  reason: {
    pattern: /^(?=.*\S)[^\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u,
    words: 'one line of 1 to 500 characters',
  },
  rollback: {
    pattern: /^(\.?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\/){0,12}[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}(#[A-Za-z0-9_.-]{1,100})?$/,
    words: 'where the way back is written: a path from the repository root, with #section if needed',
  },
} as const satisfies Record<string, Form>

const bySource: ReadonlyMap<string, string> = new Map(
  Object.values(forms).map(({ pattern, words }) => [pattern.source, words]),
)

/** What a pattern (a regular expression's source) means in words. */
export function wordsOf(source: string): string {
  return bySource.get(source) ?? `text that matches ${source}`
}
