// Writes the lists of the kinds of change; with --check it writes nothing and exits 1 where one on disk differs.
// A program of its own: whatever else is generated reads these lists, and must find the new ones.
import { kindFiles } from './generate/kinds.ts'
import { settle } from './generate/settle.ts'

await settle(await kindFiles())
