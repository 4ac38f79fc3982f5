// A step that sandbox tests run as a job: it uses GitHub's own toolkit and reports what it saw.
import { getIDToken, getInput, setFailed, setOutput, summary } from '@actions/core'

try {
  const audience = getInput('audience')
  setOutput('token', await getIDToken(audience === '' ? undefined : audience))
  setOutput('lines', 'first\nsecond=2\nthird<<3')
  // biome-ignore lint/style/noProcessEnv: the names of the variables are what the test is about
  setOutput('names', JSON.stringify(Object.keys(process.env).sort()))
  await summary.addRaw('seen by the toolkit').write()
} catch (error) {
  setFailed(String(error))
}
