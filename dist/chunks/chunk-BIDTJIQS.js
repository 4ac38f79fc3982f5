import {
  isRateLimit,
  resetOf
} from "./chunk-ZXSZWEQQ.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:timers/promises?src/ci/github/client.ts
var own_setTimeout = /* @__PURE__ */ (() => process.getBuiltinModule("node:timers/promises").setTimeout)();

// src/ci/github/client.ts
var silent = { debug() {
}, info() {
}, warn() {
}, error() {
} };
async function openGitHub(settings) {
  const { getOctokit } = await import("./github-JLEPF5PB.js");
  const { apiUrl: baseUrl, token, timeoutMs = 1e4, waitsMs = [500, 2e3] } = settings;
  const octokit = getOctokit(token.reveal(), { baseUrl, log: silent, userAgent: "quorate" });
  const { over = new AbortController().signal } = settings;
  const [owner, repo] = settings.repository.split("/");
  const { host } = new URL(baseUrl);
  const once = async ({ request, parameters, route, permission, status }) => {
    const options = { redirect: "manual", signal: AbortSignal.any([over, AbortSignal.timeout(timeoutMs)]) };
    try {
      const answer = await octokit.request(request, { ...parameters, request: options });
      if (options.signal.aborted) throw unreachable({ host, route }, "no answer");
      if (answer.status === status) return answer.data;
      throw new QuorateError("GITHUB_ANSWER", { expected: status, observed: answer.status });
    } catch (error) {
      throw refusalOf(error, { host, route }, permission);
    }
  };
  const patiently = async (call) => {
    for (const wait of waitsMs) {
      try {
        return await once(call);
      } catch (error) {
        if (!(error instanceof QuorateError) || error.code !== "GITHUB_UNREACHABLE") throw error;
        await own_setTimeout(wait, void 0, { signal: over });
      }
    }
    return once(call);
  };
  const below = ({ route, parameters, permission }, method, body = {}) => ({
    request: `${method} /repos/{owner}/{repo}${route}`,
    parameters: { owner, repo, ...parameters, ...body },
    route,
    permission,
    status: method === "POST" ? 201 : 200
  });
  return {
    get: (question) => patiently(below(question, "GET")),
    query: (query, permission) => patiently({
      request: `POST ${graphQlUrl(baseUrl)}`,
      parameters: { query },
      route: "/graphql",
      permission,
      status: 200
    }),
    async send(order) {
      await once(below(order, order.method, order.body));
    }
  };
}
function graphQlUrl(apiUrl) {
  return `${apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
}
function refusalOf(error, { host, route }, permission) {
  if (error instanceof QuorateError) return error;
  const { status, response } = error;
  if (response === void 0 || status === void 0) {
    return unreachable({ host, route }, "no answer");
  }
  const headers = new Map(Object.entries(response.headers));
  if (isRateLimit(status, headers, response.data))
    return new QuorateError("GITHUB_RATE_LIMITED", {
      expected: { host, route },
      observed: { status, resets: resetOf(headers) }
    });
  if (status >= 500) return unreachable({ host, route }, status);
  if (status === 401) return new QuorateError("GITHUB_TOKEN_REFUSED", { expected: { host, route }, observed: status });
  if ([403, 404].includes(status)) {
    return new QuorateError("GITHUB_FORBIDDEN", { expected: { permissions: permission, route }, observed: status });
  }
  return new QuorateError("GITHUB_ANSWER", { expected: 200, observed: status });
}
function unreachable({ host, route }, observed) {
  return new QuorateError("GITHUB_UNREACHABLE", { expected: { host, route }, observed });
}

export {
  openGitHub
};
