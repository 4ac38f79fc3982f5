// The admin API: makes jobs and pull requests for a person or a test in another process. Reachable from this machine only.
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { QuorateError } from '../../codes/error.ts'
import type { Job, JobDescription } from './job.ts'
import type { Reply } from './listen.ts'
import { invalidJob } from './make-run.ts'
import { plantPull, pullDescription } from './plant-pull.ts'
import type { World } from './world.ts'

/** The environment variables behind the name of a lane's secrets; undefined when there is no such name. */
export type SecretsResolver = (
  name: string,
) => Readonly<Record<string, string>> | undefined | Promise<Readonly<Record<string, string>> | undefined>

const texts = z.record(z.string(), z.string())
const members = z.record(z.string(), z.unknown())
const secrets = z.union([z.string(), texts, z.array(z.union([z.string(), texts]))])

const description = z.strictObject({
  actor: z.string(),
  workflow: z.string(),
  environment: z.string().min(1).nullish(),
  event: z.string().min(1).nullish(),
  runAttempt: z.int().nullish(),
  triggeringActor: z.string().nullish(),
  approvals: z
    .array(
      z.strictObject({
        user: z.string(),
        state: z.enum(['approved', 'rejected', 'pending']),
        comment: z.string().optional(),
        environment: z.string().min(1).optional(),
      }),
    )
    .nullish(),
  inputs: texts.nullish(),
  secrets: secrets.nullish(),
  token: z
    .strictObject({
      header: members.optional(),
      claims: members.optional(),
      key: z.enum(['issuer', 'rogue']).optional(),
      raw: z.string().optional(),
    })
    .nullish(),
})

const limit = 1_048_576

/** What the admin API works on. */
export interface Administered {
  readonly world: World
  create(job: JobDescription): Promise<Job>
  readonly resolveSecrets: SecretsResolver
}

/**
 * Answers `POST /jobs` with 200 and `{env, run_id, job_dir}`, `POST /pulls` with 200 and `{number}`, and either with 400
 * and `{code, message}` naming the field.
 */
export async function administer(request: IncomingMessage, github: Administered): Promise<Reply> {
  // A web page must not reach it: pages send an Origin, and a rebound name shows in Host.
  const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')
  if (!local || request.headers.origin !== undefined) return refusal(403, 'FORBIDDEN', 'not from this machine')
  const make = { '/jobs': makeJob, '/pulls': makePull }[request.url ?? '']
  if (request.method !== 'POST' || make === undefined)
    return refusal(404, 'NOT_FOUND', 'only POST /jobs and POST /pulls')
  try {
    return { status: 200, body: await make(github, await readBody(request)) }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return refusal(400, error.code, `${error.details.expected}; got ${error.details.observed}`)
  }
}

async function makeJob({ create, resolveSecrets }: Administered, text: string): Promise<object> {
  const body = parsed(description, text)
  const { event, runAttempt, approvals, inputs, ...rest } = body
  const job = await create({
    ...rest,
    event: event ?? undefined,
    runAttempt: runAttempt ?? undefined,
    approvals: approvals ?? [],
    inputs: inputs ?? {},
    secrets: await resolve(body.secrets ?? [], resolveSecrets),
  })
  return { env: job.env, run_id: String(job.run.id), job_dir: job.directory }
}

async function makePull({ world }: Administered, text: string): Promise<object> {
  return plantPull(world, parsed(pullDescription, text))
}

function parsed<Shape extends z.ZodType>(shape: Shape, text: string): z.infer<Shape> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalidJob('body', 'a JSON object', text.slice(0, 100))
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknown]
  const observed = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], value)
  throw invalidJob(path.map(String).join('.') || 'body', issue?.message ?? 'another value', observed)
}

async function resolve(
  asked: z.infer<typeof secrets>,
  resolveSecrets: SecretsResolver,
): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const part of Array.isArray(asked) ? asked : [asked]) {
    const found = typeof part === 'string' ? await resolveSecrets(part) : part
    if (found === undefined) throw invalidJob('secrets', 'a name that the sandbox knows', part)
    Object.assign(all, found)
  }
  return all
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw invalidJob('body', `at most ${limit} bytes`, size)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { code, message } }
}
