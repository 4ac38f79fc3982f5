import { family } from './entry.ts'

export const lane = family({})
