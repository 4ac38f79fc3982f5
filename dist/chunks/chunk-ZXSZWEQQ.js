// src/ci/github/rate-limit.ts
var LIMIT = /\brate[ -]limit|\babuse detection\b/i;
function isRateLimit(status, headers, body) {
  if (status === 429) return true;
  if (status >= 500) return false;
  if (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0") return true;
  return status === 403 && LIMIT.test(saidIn(body));
}
function resetOf(headers) {
  const wait = headers.get("retry-after");
  if (wait !== void 0 && /^[0-9]{1,6}$/.test(wait)) return `in ${wait} s`;
  const at = headers.get("x-ratelimit-reset");
  if (at === void 0 || !/^[0-9]{1,11}$/.test(at)) return null;
  return `at ${new Date(Number(at) * 1e3).toISOString()}`;
}
function saidIn(body) {
  if (typeof body !== "object" || body === null) return String(body);
  const { message, documentation_url: about } = body;
  return `${message} ${about}`;
}

export {
  isRateLimit,
  resetOf
};
