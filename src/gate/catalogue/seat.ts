import { family } from './entry.ts'

export const seat = family({})
