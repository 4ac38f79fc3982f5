// What `quorate init` is given and cannot use; told before GitHub is asked, and nothing is written.
import type { Family } from './entry.ts'

export const init = {
  INIT_FLAG_MISSING: {
    title: 'Flags are missing, and there is no terminal to ask at',
    remedy: 'Give the flags under “expected”, or run `quorate init` at a terminal, which asks.',
    exit: 64,
  },
  INIT_FLAG_MALFORMED: {
    title: 'A flag’s value does not have its form',
    remedy: 'Write it as “expected” says.',
    exit: 64,
  },
  INIT_ROLE_UNKNOWN: {
    title: 'The policy that is written has no such role',
    remedy: 'Use the role under “expected”, or one of those that it lists.',
    exit: 64,
  },
  INIT_PEOPLE_COUNT: {
    title: 'The profile is for another number of people',
    remedy: 'Name as many people as “expected” says, or choose another `--profile`.',
    exit: 64,
  },
  INIT_PERSON_TWICE: {
    title: 'Somebody is named twice',
    remedy: 'Name each person once, with all roles: `--person login=role,role`.',
    exit: 64,
  },
  INIT_DATE_IMPOSSIBLE: {
    title: 'The roles cannot end on this day',
    remedy: 'Write a day that exists and lies ahead, as YYYY-MM-DD.',
    exit: 64,
  },
} as const satisfies Family
