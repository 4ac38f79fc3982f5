// The same as lines for GitHub's own command line, `gh`, for whoever would rather run them: quoted, and without a secret in them.
import type { Order } from '../../ci/github/change-settings.ts'
import type { Environment, People } from '../../manifest/types.ts'
import { shellWord } from '../../report/shell-word.ts'
import { createRules } from './branch-rules.ts'
import { createStep } from './environments.ts'
import { secretFile } from './secrets.ts'
import { createStarters } from './starters.ts'
import type { Place, Step } from './step.ts'
import { wantedEnvironments, wantedStarters } from './wanted.ts'

/** A script for a POSIX shell, as where nothing is there yet: `gh` does not compare. */
export function ghLines(policy: Environment, people: People, secrets: string): readonly string[] {
  const { repository, server } = policy.spec.github
  const place: Place = { host: '', repo: `/repos/${repository}`, isPrivate: true }
  const environments = wantedEnvironments(policy, people)
  const starters = wantedStarters(policy, people).filter((one) => one.people.length > 0)
  return [
    '# What quorate setup github makes where nothing is there yet. gh compares nothing: look first at what you have.',
    'set -eu',
    ...(server === 'https://github.com' ? [] : [`export GH_HOST=${shellWord(new URL(server).host)}`]),
    ...stepLines(createRules(place, policy)),
    ...environments.flatMap((wanted) => stepLines(createStep(place, wanted))),
    ...environments.flatMap(({ name, secrets: of }) =>
      of === null
        ? []
        : [
            '',
            `# secrets of ${name}: ${of.names.join(', ')}`,
            `gh secret set --repo ${shellWord(repository)} --env ${shellWord(name)} --env-file ${shellWord(secretFile({ secrets }, of))}`,
          ],
    ),
    '',
    '# The last need a public repository, Team or Enterprise; leave them out where GitHub knows no such address.',
    ...starters.flatMap((wanted) => stepLines(createStarters(place, policy, wanted))),
  ]
}

function stepLines({ what, words, notes, orders }: Step): readonly string[] {
  return ['', ...[`${what}: ${words}`, ...notes].map((line) => `# ${line}`), ...orders.flatMap(orderLines)]
}

/** The body is JSON on one line, so that no line of it ends the here-document. */
function orderLines({ method, path, body }: Order): readonly string[] {
  const call = `gh api --method ${method} ${shellWord(path.slice(1))} --silent`
  return body === undefined ? [call] : [`${call} --input - <<'JSON'`, JSON.stringify(body), 'JSON']
}
