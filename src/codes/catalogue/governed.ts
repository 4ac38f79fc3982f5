// Codes of what governed acts change: the issuer’s keys, the registry, the policy, and who could change them again.
import type { Family } from './entry.ts'

export const governed = {
  GENESIS_UNCONFIRMED: {
    title: 'Not everybody has confirmed yet what genesis wrote, so nothing passes',
    remedy:
      'Let each person under “observed” dispatch the signoff workflow with mode `confirm-genesis`; `quorate status` names them. If one of them cannot, because the people file has a wrong id or role, correct the file and begin again in another database, or in this one made anew: nothing was carried out here yet.',
    exit: 1,
    lacks: 'preparation',
  },
  GENESIS_DIFFERS: {
    title: 'Genesis wrote something else than this checkout says',
    remedy:
      'Find out with whoever ran `quorate genesis` why the parts under “observed” are in the ledger. Confirm only when policy and people of the main branch are what genesis was given, and the issuer publishes each pinned key; else begin again in another database, or in this one made anew.',
    exit: 1,
  },
  GENESIS_CONFIRMED_ALREADY: {
    title: 'You have confirmed genesis already',
    remedy:
      'Do nothing more; nothing was changed. Only if the run under “observed” was not yours, stop: somebody else could prove to be you, so begin again in another database.',
    exit: 1,
  },
  GENESIS_NOT_AWAITED: {
    title: 'Genesis of this ledger waits for no confirmation of yours',
    remedy:
      'Do nothing. Only the people whom genesis registered confirm it, and only where its policy is the profile `duo`.',
    exit: 1,
  },
  KEY_WEAK: {
    title: 'An issuer key is too weak to be pinned',
    remedy: 'Pin RSA keys of at least 2048 bits with exponent 65537.',
    exit: 1,
  },
  KEYS_MALFORMED: {
    title: 'The file is not a set of public keys (JWKS)',
    remedy: 'Give the issuer’s JWKS as it is published: `{"keys": [...]}`.',
    exit: 1,
  },
  KEY_CHANGE_MALFORMED: {
    title: 'The change of the pinned keys is malformed',
    remedy:
      'Give `{"v": 1, "add": [JWK, …], "retire": [thumbprint, …], "compromised": [{"thumbprint": …, "since": …}, …]}`, with something in one of the lists; or `permit`, as docs/permits.md shows it.',
    exit: 1,
  },
  KEYS_UNREACHABLE: {
    title: 'The issuer’s key set cannot be fetched',
    remedy: 'Check the address and the network, then run again.',
    exit: 2,
    retryable: true,
  },
  KEY_UNKNOWN: {
    title: 'No pinned key has this thumbprint',
    remedy: 'Name the thumbprint of a key that is pinned.',
    exit: 1,
  },
  KEY_LAST: {
    title: 'The change would leave no pinned key',
    remedy: 'Add the new key in the same KEY_CHANGE, or in one before it.',
    exit: 1,
  },
  KEY_SINCE_REFUSED: {
    title: 'The time of a key’s compromise is in the future, or not before the time recorded already',
    remedy: 'Give a time that has passed, and that is before the one recorded already; see “expected”.',
    exit: 1,
  },
  REGISTRY_UNCHANGED: {
    title: 'The people file and the registry already agree',
    remedy: 'Do nothing: no change is needed.',
    exit: 1,
  },
  PERSON_NAMED_OTHERWISE: {
    title: 'GitHub has another login for this id than the people file',
    remedy: 'Make sure who it is before you sign: the id decides. Then correct the login in the people file.',
    exit: 1,
  },
  REGISTRY_CHANGE_MALFORMED: {
    title: 'The change of the registry is malformed',
    remedy: 'Let the action make the change from the people file.',
    exit: 1,
  },
  REGISTRY_CONFLICT: {
    title: 'The change expects something else than the registry holds',
    remedy: 'Compare “observed” with the registry; if somebody changed it meanwhile, open the change again.',
    exit: 1,
  },
  CUSTODIAN_IS_REBOUND: {
    title: 'A custodian role always has one holder: it can be handed over, but not added or ended',
    remedy: 'Name the new custodian in the people file.',
    exit: 1,
  },
  SET_MALFORMED: {
    title: 'The new policy is not what a policy file expands to',
    remedy: 'Let the action expand the policy file of the checkout.',
    exit: 1,
  },
  SET_IN_FORCE: { title: 'This policy is in force already', remedy: 'Do nothing: no change is needed.', exit: 1 },
  SET_NOT_NAMES: {
    title: 'The policy differs from the one in force in more than names',
    remedy:
      'Change only the repository’s name and ids, the branch, and the files, repositories and pinned commits of workflows. Change the rest afterwards, by a MANIFEST_ACTIVATE.',
    exit: 1,
  },
  SET_ISSUER_UNPINNED: {
    title: 'The new policy names an issuer without pinned keys',
    remedy: 'Keep the issuer and the server, or initialise a new ledger for the new ones.',
    exit: 1,
  },
  STAFFING_UNPROVEN: {
    title: 'It is not proven that people could still change the policy and the registry after this change',
    remedy: 'Open the change again: its job then assigns the seats to the people who are registered now.',
    exit: 1,
    lacks: 'registration',
  },
  CLASS_UNKNOWN: {
    title: 'A person has a role that the policy does not know',
    remedy: 'Correct the role in the people file.',
    exit: 1,
    lacks: 'registration',
  },
  CUSTODIAN_MISSING: {
    title: 'A login has no custodian',
    remedy: 'Give exactly one person the custodian role of each login.',
    exit: 1,
    lacks: 'registration',
  },
} as const satisfies Family
