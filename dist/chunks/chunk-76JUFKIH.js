import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-P4SU3GUE.js";

// src/adapters/github/client.ts
import { setTimeout as sleep } from "node:timers/promises";
var silent = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function openGitHub(settings) {
  const { getOctokit } = await import("./github-IKNRPV5K.js");
  const { apiUrl: baseUrl, token, timeoutMs = 1e4, waitsMs = [500, 2e3] } = settings;
  const octokit = getOctokit(token.reveal(), { baseUrl, log: silent, userAgent: "quorate" });
  const [owner, repo] = settings.repository.split("/");
  const ask = async ({ route, parameters, permission, ...order }) => {
    const request = { redirect: "manual", signal: AbortSignal.timeout(timeoutMs) };
    try {
      const { method = "GET", body = {} } = order;
      const all = { owner, repo, ...parameters, ...body, request };
      const answer = await octokit.request(`${method} /repos/{owner}/{repo}${route}`, all);
      if (request.signal.aborted) throw unreachable(route, "no answer");
      if (answer.status === (method === "POST" ? 201 : 200)) return answer.data;
      throw new QuorateError("GITHUB_ANSWER", { expected: 200, observed: answer.status });
    } catch (error) {
      throw refusalOf(error, route, permission);
    }
  };
  return {
    async get(question) {
      for (const wait of waitsMs) {
        try {
          return await ask(question);
        } catch (error) {
          if (!(error instanceof QuorateError) || error.code !== "GITHUB_UNREACHABLE") throw error;
          await sleep(wait);
        }
      }
      return ask(question);
    },
    async send(order) {
      await ask(order);
    }
  };
}
function refusalOf(error, route, permission) {
  if (error instanceof QuorateError) return error;
  const { status, response } = error;
  if (response === void 0 || status === void 0) {
    return unreachable(route, "no answer");
  }
  const isLimited = status === 429 || "retry-after" in response.headers || response.headers["x-ratelimit-remaining"] === "0";
  if (status < 500 && isLimited) return new QuorateError("GITHUB_RATE_LIMITED", { expected: route, observed: status });
  if (status >= 500) return unreachable(route, status);
  if ([401, 403, 404].includes(status)) {
    return new QuorateError("GITHUB_FORBIDDEN", { expected: { permissions: permission, route }, observed: status });
  }
  return new QuorateError("GITHUB_ANSWER", { expected: 200, observed: status });
}
function unreachable(route, observed) {
  return new QuorateError("GITHUB_UNREACHABLE", { expected: route, observed });
}

export {
  openGitHub
};
