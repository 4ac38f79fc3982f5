import {
  isRateLimit
} from "./chunk-CHU42L5I.js";
import {
  Secret,
  optional,
  url
} from "./chunk-VMUSJW27.js";

// src/ci/github/repository-settings.ts
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
      const { status } = answer;
      const text = await answer.text();
      const body = parsed(text);
      const isLimited = isRateLimit(status, new Map(answer.headers), body ?? text);
      return { status, isLimited, body, date: Number.isNaN(date) ? null : date };
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
function gitHubOf(env) {
  const token = optional(env, "GITHUB_TOKEN") ?? optional(env, "GH_TOKEN");
  const apiUrl = optional(env, "GITHUB_API_URL") === null ? "https://api.github.com" : url(env, "GITHUB_API_URL");
  return settingsReader({ apiUrl, token: token === null ? null : new Secret(token) });
}

export {
  settingsReader,
  gitHubOf
};
