import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  packageRoot
} from "./chunk-ZHMBTEFE.js";
import {
  Secret
} from "./chunk-Z7VZYP7F.js";
import {
  optional,
  url
} from "./chunk-HOPJW5YW.js";
import {
  PEOPLE_PATH,
  planPath,
  policyPath
} from "./chunk-URPUXKYC.js";
import {
  readText
} from "./chunk-N4K32YF6.js";
import {
  QuorateError
} from "./chunk-254MA2TA.js";

// src/usecases/init-templates.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var WORKFLOWS = "docs/examples/workflows";
var NOT_AT_FIRST = /* @__PURE__ */ new Set(["keys.yml", "keys-pinned.yml"]);
async function initFiles(values) {
  const { environment } = values;
  const root = packageRoot();
  const names = (await readdir(join(root, WORKFLOWS))).filter((name) => !NOT_AT_FIRST.has(name)).sort();
  const workflows = await Promise.all(
    names.map(async (name) => {
      const text = await readText(root, join(WORKFLOWS, name));
      return [`.github/workflows/${name}`, workflow(text, values)];
    })
  );
  return new Map([
    [policyPath(environment), policy(await readText(root, policyPath("production")), values)],
    [PEOPLE_PATH, people(await readText(root, PEOPLE_PATH), values)],
    [planPath("first"), PLAN],
    ...workflows
  ]);
}
var PLAN = `# Which documents the first change covers; its name is this file's.
apiVersion: quorate/v1
kind: PLAN
metadata: { name: first }
spec:
  carrier: C1
  revision: 1                 # counted up with every change of this file
  root: docs                  # the first segment of every address
  sources:
    - README.md
  rollback: docs/rollback.md  # where the way back is written; write it before the first cut
`;
function policy(sample, { repository, environment, repositoryId, ownerId }) {
  const text = withoutSchema(sample).replaceAll("production", environment);
  return replaced(text, [
    ["repository: acme/ledger", `repository: ${repository}`],
    ['repository_id: "812345678"', `repository_id: "${repositoryId}"`],
    ['owner_id: "7712345"', `owner_id: "${ownerId}"`]
  ]);
}
function people(sample, { environment, people: given }) {
  const [head = "", list] = withoutSchema(sample).replaceAll("production", environment).split(/^ {2}people:\n/m);
  if (list === void 0) throw changed("people:");
  const roles = [...list.matchAll(/roles: \[([^\]]+)\]/g)].map(([, names = ""]) => names.split(/, */));
  const written = given.length > 0 ? given : roles.map((of, index) => ({ login: `REPLACE-${index + 1}`, id: String(NOBODY + BigInt(index)), roles: of }));
  const lines = written.map(
    ({ id, login, roles: of }) => `    - { id: "${id}", login: ${login}, roles: [${of.join(", ")}] }`
  );
  const note = given.length > 0 ? "" : "# REPLACE every login and id: nobody has these ids, so nobody could sign. gh api users/<login> --jq .id\n";
  return `${note}${head}  people:
${lines.join("\n")}
`;
}
var NOBODY = 9000000000000000001n;
function isNobody(id) {
  return BigInt(id) >= NOBODY && BigInt(id) < NOBODY + 1000n;
}
function workflow(example, { environment, action }) {
  const text = example.replace(/^# Copy to .*\n/m, "").replaceAll("production", environment);
  if (action === void 0) return text;
  return replaced(text.replace(/^# Replace OWNER .*\n/m, ""), [[`OWNER/quorate@${"0".repeat(40)}`, action]]);
}
function withoutSchema(sample) {
  return sample.replace(/^# yaml-language-server: .*\n/, "");
}
function replaced(text, pairs) {
  return pairs.reduce((result, [from, to]) => {
    if (result.split(from).length !== 2) throw changed(from);
    return result.replace(from, () => to);
  }, text);
}
function changed(missing) {
  return new QuorateError("INTERNAL", { expected: missing });
}

// src/adapters/github/settings.ts
function settingsReader({ apiUrl, token, timeoutMs = 1e4 }) {
  const headers = {
    accept: "application/vnd.github+json",
    "user-agent": "quorate",
    ...token === null ? {} : { authorization: `Bearer ${token.reveal()}` }
  };
  return async (path) => {
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await fetch(`${apiUrl}${path}`, { headers, redirect: "error", signal });
      const date = Date.parse(answer.headers.get("date") ?? "");
      return { status: answer.status, body: parsed(await answer.text()), date: Number.isNaN(date) ? null : date };
    } catch {
      return null;
    }
  };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/usecases/init-identities.ts
function gitHubOf(env) {
  const token = optional(env, "GITHUB_TOKEN") ?? optional(env, "GH_TOKEN");
  const apiUrl = optional(env, "GITHUB_API_URL") === null ? "https://api.github.com" : url(env, "GITHUB_API_URL");
  return settingsReader({ apiUrl, token: token === null ? null : new Secret(token) });
}
async function identityOf(env, options) {
  const { repository, repositoryId, ownerId } = options;
  const lookUp = (field) => `look up: gh api repos/${repository} --jq ${field}`;
  const told = repositoryId && ownerId ? null : await gitHubOf(env)(`/repos/${repository}`);
  const body = told?.status === 200 ? told.body : null;
  const found = { repositoryId: repositoryId ?? idOf(body?.id), ownerId: ownerId ?? idOf(body?.owner?.id) };
  return {
    repositoryId: found.repositoryId ?? lookUp(".id"),
    ownerId: found.ownerId ?? lookUp(".owner.id"),
    isKnown: found.repositoryId !== null && found.ownerId !== null
  };
}
async function peopleOf(env, { person }) {
  const ask = gitHubOf(env);
  return Promise.all(
    person.map(async (text) => {
      const [, login = "", given, roles = ""] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,99})(?::([1-9][0-9]{0,18}))?=([a-z][a-z0-9_]*(?:,[a-z][a-z0-9_]*)*)$/.exec(
        text
      ) ?? [];
      if (login === "") throw new QuorateError("USAGE", { expected: "--person login=role,role", observed: text });
      const id = given ?? await userId(ask, login);
      if (id === null)
        throw new QuorateError("USAGE", { expected: `--person ${login}:<numeric id>=\u2026`, observed: login });
      return { login, id, roles: roles.split(",") };
    })
  );
}
async function userId(ask, login) {
  const told = await ask(`/users/${login}`);
  const { id, type } = (told?.status === 200 ? told.body : null) ?? {};
  return type === "User" ? idOf(id) : null;
}
function idOf(value) {
  return Number.isSafeInteger(value) && value > 0 ? String(value) : null;
}

export {
  initFiles,
  isNobody,
  gitHubOf,
  identityOf,
  peopleOf
};
