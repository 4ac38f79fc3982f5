import { family } from './entry.ts'

export const grant = family({})
