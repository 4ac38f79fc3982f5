// The shape of a workflow as a policy names it (ID-13, ID-14). As schema.ts: for generating, never for running.

import * as z from 'zod'
import { forms } from './forms.ts'
import { text } from './schema-text.ts'

export const pinned = z
  .strictObject({
    uses: text(
      forms.reusableWorkflow,
      'The reusable workflow by its full name, and its ref in full as GitHub’s token says it: refs/tags/…, refs/heads/…, or a commit of 40 digits.',
    ),
    sha: text(forms.commit, 'The commit of that workflow: its very bytes are trusted, and no others.'),
  })
  .meta({ title: 'Pinned workflow', description: 'A reusable workflow whose very bytes are trusted.' })

/** A file of the repository itself, or a pinned workflow. */
export const workflow = (description: string, fallback?: string) =>
  z.union([text(forms.workflow, description), pinned]).meta({
    description: `${description} A file under .github/workflows, or {uses, sha} for a reusable workflow whose bytes are pinned.${fallback === undefined ? '' : ` Default: ${fallback}.`}`,
  })
