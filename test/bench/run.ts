// Benchmarks: `npm run bench -- [<name>]…`; the names are below. One JSON line a figure; times depend on the machine, ratios less.
import { act } from './act.ts'
import { coldStart } from './coldstart.ts'
import { counts } from './counts.ts'
import { explain } from './explain.ts'
import { history } from './history.ts'
import { job } from './job.ts'
import { lanes } from './lanes.ts'
import { lintMany } from './lint-many.ts'
import { markBench } from './mark.ts'
import { permit } from './permit.ts'
import { registry } from './registry.ts'
import { script } from './script.ts'
import { signature } from './signature.ts'
import { throughput } from './throughput.ts'
import { token } from './token.ts'

const benches = {
  coldstart: coldStart,
  token,
  signature,
  counts,
  lint: lintMany,
  mark: markBench,
  registry,
  act,
  job,
  throughput,
  history,
  explain,
  script,
  lanes,
  permit,
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known are ${Object.keys(benches).join(', ')}`)
  process.exitCode = 64
} else {
  for (const [name, run] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    for await (const figure of run()) console.log(JSON.stringify({ bench: name, ...figure }))
  }
}
