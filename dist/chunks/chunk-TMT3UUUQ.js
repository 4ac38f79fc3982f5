import {
  isRateLimit,
  resetOf
} from "./chunk-ZXSZWEQQ.js";
import {
  QuorateError,
  Secret,
  optional,
  url
} from "./chunk-MOJ4YKEH.js";

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
      return await toldBy(await fetch(`${apiUrl}${path}`, { headers, redirect: "error", signal }));
    } catch {
      return null;
    }
  };
}
async function toldBy(answer) {
  const date = Date.parse(answer.headers.get("date") ?? "");
  const text = await answer.text();
  const body = parsed(text);
  const sent = new Map(answer.headers);
  const isLimited = isRateLimit(answer.status, sent, body ?? text);
  return {
    status: answer.status,
    isLimited,
    resets: isLimited ? resetOf(sent) : null,
    body,
    date: Number.isNaN(date) ? null : date
  };
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function sourceOf(env) {
  const token = optional(env, "GITHUB_TOKEN") ?? optional(env, "GH_TOKEN");
  const apiUrl = optional(env, "GITHUB_API_URL") === null ? "https://api.github.com" : url(env, "GITHUB_API_URL");
  return { apiUrl, token: token === null ? null : new Secret(token) };
}
function refusalOf(told, route, { apiUrl, token }) {
  const expected = { host: new URL(apiUrl).host, route };
  if (told === null) return new QuorateError("GITHUB_UNREACHABLE", { expected, observed: "no answer" });
  const { status, isLimited, resets = null } = told;
  if (isLimited) return new QuorateError("GITHUB_RATE_LIMITED", { expected, observed: { status, resets } });
  if (status >= 500) return new QuorateError("GITHUB_UNREACHABLE", { expected, observed: status });
  if (status === 401)
    return new QuorateError("GITHUB_TOKEN_REFUSED", { expected, observed: token === null ? "no token" : status });
  if (status === 403 || status === 404) return new QuorateError("GITHUB_FORBIDDEN", { expected, observed: status });
  return new QuorateError("GITHUB_ANSWER", { expected: 200, observed: status });
}

export {
  settingsReader,
  toldBy,
  sourceOf,
  refusalOf
};
