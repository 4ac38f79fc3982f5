// src/ci/github/rate-limit.ts
var LIMIT = /\brate[ -]limit|\babuse detection\b/i;
function isRateLimit(status, headers, body) {
  if (status === 429) return true;
  if (status >= 500) return false;
  if (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0") return true;
  return status === 403 && LIMIT.test(saidIn(body));
}
function saidIn(body) {
  if (typeof body !== "object" || body === null) return String(body);
  const { message, documentation_url: about } = body;
  return `${message} ${about}`;
}

export {
  isRateLimit
};
