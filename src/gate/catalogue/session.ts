import { family } from './entry.ts'

export const session = family({})
