import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  optional,
  url
} from "./chunk-3HQNHZU6.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";

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
        throw new QuorateError("USAGE", {
          expected: `--person ${login}:<numeric id>=\u2026`,
          observed: `GitHub told no id of ${login}`
        });
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
  gitHubOf,
  identityOf,
  peopleOf
};
