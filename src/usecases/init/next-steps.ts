// What to do after the files are written, step by step with the commands, and which file will keep which password.
import type { EnvironmentSpec } from '../../manifest/types.ts'
import type { Section } from '../../report/sections.ts'
import type { InitPerson, Wishes } from './options.ts'

/** What is still a placeholder. */
interface Known {
  readonly isKnown: boolean
  readonly people: readonly InitPerson[]
}

/** In their order; commands stand alone on their line. */
export function nextSteps(wishes: Wishes, spec: EnvironmentSpec, { isKnown, people }: Known): string[] {
  const { environment, repository, action, address, gates, profile } = wishes
  const policy = `manifests/${environment}.yaml`
  const of = environment === 'production' ? '' : ` --environment ${environment}`
  const plans = [
    ...(gates === null || gates.includes('documents')
      ? ['write docs/rollback.md, the way back that manifests/plans/first.yaml names']
      : []),
    ...(gates?.includes('sql') ? ['write a plan with a script, and have its target made: docs/sql.md of Quorate'] : []),
    ...(gates?.includes('deploys') ? ['write a plan with a run: docs/deploys.md of Quorate'] : []),
  ]
  return [
    ...(isKnown ? [] : [`write the numeric ids into ${policy}: gh api repos/${repository} --jq '.id, .owner.id'`]),
    ...(address === null
      ? [`write the database’s hosts and name into ${policy}: passwords are used nowhere else`]
      : []),
    ...(people.length > 0 ? [] : ['write who works in it into manifests/people.yaml: gh api users/<login> --jq .id']),
    ...(action === null ? ['replace OWNER and the zeros in .github/workflows by the release you reviewed'] : []),
    ...plans,
    `quorate lint ${policy}`,
    `commit these files, and merge them to ${spec.github.branch} by a pull request`,
    'write the login that installs into installer.env (PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSWORD), close it by chmod 600 installer.env, and keep it out of git: /installer.env in .gitignore',
    'quorate db install --settings installer.env',
    `quorate init logins --out secrets --settings installer.env${of}`,
    `quorate genesis --jwks ${spec.github.issuer}/.well-known/jwks --settings secrets/migrator.env${of}`,
    `quorate setup github --secrets secrets${of}`,
    `quorate doctor --settings secrets/door.env${of}`,
    ...(profile === 'duo' ? ['each of you dispatches signoff.yml with the mode confirm-genesis'] : []),
  ]
}

/** Each file of `init logins`: whose password, who keeps it, and where it is used. */
export function passwordSection(
  { environment }: Wishes,
  spec: EnvironmentSpec,
  people: readonly InitPerson[],
): Section {
  const keeper = (role: string | undefined) => {
    const holders = people.filter(({ roles }) => role !== undefined && roles.includes(role)).map(({ login }) => login)
    return holders.length > 0 ? `${holders.join(', ')} keeps it` : `the ${role} keeps it`
  }
  const lanes = Object.entries(spec.logins).filter(([, { custodian }]) => custodian !== undefined)
  const lines = [
    ...lanes.map(
      ([name, { role, custodian }]) =>
        `secrets/${name}.env: ${role}; ${keeper(custodian)}, and GitHub’s environment ${environment}-${name}`,
    ),
    `secrets/door.env: ${spec.door.role}; GitHub’s environment ${environment}-door, and whoever runs doctor`,
    `secrets/revoke.env: ${spec.revoke.role}; GitHub’s environment ${environment}-revoke`,
    `secrets/migrator.env: ${spec.migrator.role}; ${keeper(spec.migrator.custodian)}, away from GitHub`,
    'installer.env: the database’s owner; whoever installs, away from GitHub and out of commits',
  ]
  return { title: 'Passwords, once `quorate init logins` has written them', lines: lines.map((text) => ({ text })) }
}
