import {
  compactVerify,
  importJWK
} from "./chunk-YHDTWRTD.js";
import {
  assertStrong
} from "./chunk-2KHJI6NO.js";
import {
  JsonNumber,
  readToken
} from "./chunk-UBWDW7YZ.js";
import {
  QuorateError,
  throwFindings
} from "./chunk-MOJ4YKEH.js";

// src/identity/read-claims.ts
var MAX_LIFETIME = 3600;
var TIME = /^[1-9]\d{0,9}$/;
var FORMS = {
  id: { pattern: /^[1-9]\d{0,18}$/, words: "a decimal number as a string" },
  commit: { pattern: /^[0-9a-f]{40}([0-9a-f]{24})?$/, words: "a commit in lower-case hexadecimal" },
  name: { pattern: /^[A-Za-z0-9._-]{1,128}$/, words: "an account name" },
  path: { pattern: /^[A-Za-z0-9._-]{1,128}\/[A-Za-z0-9._-]{1,128}$/, words: "owner/repository" },
  token: { pattern: /^[!-~]{1,255}$/, words: "1 to 255 printable ASCII characters" },
  flag: { pattern: /^(true|false)$/, words: '"true" or "false"' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses
  text: { pattern: /^[^\u0000-\u001f\u007f]+$/, words: "1 to 1024 bytes without control characters" }
};
var CLAIMS = {
  jti: "token",
  sub: "text",
  actor_id: "id",
  repository: "path",
  repository_id: "id",
  repository_owner: "name",
  repository_owner_id: "id",
  environment: "text",
  job_workflow_ref: "text",
  job_workflow_sha: "commit",
  ref: "text",
  sha: "commit",
  event_name: "text",
  runner_environment: "text",
  run_id: "id",
  run_attempt: "id",
  ref_protected: "flag"
};
var OPTIONAL = ["environment", "ref_protected"];
function readClaims(payload, expected) {
  const findings = [];
  for (const [name2, code, value] of [
    ["iss", "TOKEN_ISSUER", expected.issuer],
    ["aud", "TOKEN_AUDIENCE", expected.audience]
  ]) {
    if (payload.get(name2) !== value) findings.push({ code, expected: value, observed: seen(payload.get(name2)) });
  }
  const [exp, nbf, iat] = ["exp", "nbf", "iat"].map((name2) => {
    const time = readTime(payload.get(name2));
    if (time === null) {
      findings.push({ code: "TOKEN_TIME_MISSING", expected: name2, observed: seen(payload.get(name2)) });
    }
    return time;
  });
  if (exp !== null && nbf !== null && iat !== null) findings.push(...checkTimes(exp, nbf, iat, expected.now));
  const names = Object.keys(CLAIMS);
  for (const name2 of names) {
    if (!OPTIONAL.includes(name2) && !payload.has(name2)) findings.push({ code: "TOKEN_CLAIM_MISSING", expected: name2 });
  }
  for (const name2 of names) {
    const value = payload.get(name2);
    const form = FORMS[CLAIMS[name2]];
    if (value !== void 0 && !(typeof value === "string" && form.pattern.test(value) && Buffer.byteLength(value) <= 1024)) {
      findings.push({ code: "TOKEN_CLAIM_TYPE", expected: { [name2]: form.words }, observed: seen(value) });
    }
  }
  throwFindings(findings);
  const claim = (name2) => payload.get(name2);
  return {
    issuer: expected.issuer,
    audience: expected.audience,
    expiresAt: exp,
    notBefore: nbf,
    issuedAt: iat,
    jti: claim("jti"),
    sub: claim("sub"),
    actorId: claim("actor_id"),
    repository: claim("repository"),
    repositoryId: claim("repository_id"),
    repositoryOwner: claim("repository_owner"),
    repositoryOwnerId: claim("repository_owner_id"),
    environment: payload.has("environment") ? claim("environment") : null,
    jobWorkflowRef: claim("job_workflow_ref"),
    jobWorkflowSha: claim("job_workflow_sha"),
    ref: claim("ref"),
    sha: claim("sha"),
    eventName: claim("event_name"),
    runnerEnvironment: claim("runner_environment"),
    runId: claim("run_id"),
    runAttempt: claim("run_attempt")
  };
}
function readTime(value) {
  return value instanceof JsonNumber && TIME.test(value.literal) ? Number(value.literal) : null;
}
function checkTimes(exp, nbf, iat, now) {
  const findings = [];
  if (exp - iat > MAX_LIFETIME) findings.push({ code: "TOKEN_LIFETIME", expected: MAX_LIFETIME, observed: exp - iat });
  if (now >= exp) findings.push({ code: "TOKEN_EXPIRED", expected: exp, observed: now });
  const valid = Math.max(nbf, iat);
  if (now < valid) findings.push({ code: "TOKEN_NOT_YET_VALID", expected: valid, observed: now });
  return findings;
}
function seen(value) {
  if (value === void 0) return null;
  if (typeof value === "string") return value.length > 256 ? `${value.slice(0, 256)}\u2026` : value;
  if (value instanceof JsonNumber) return value.literal;
  if (value === null || typeof value === "boolean") return value;
  return value instanceof Map ? "an object" : "an array";
}

// src/identity/verify-token.ts
async function verifyToken(text, expected) {
  const { token, key } = await verifySigned(text, expected.keys);
  return { claims: readClaims(token.payload, expected), key };
}
async function verifySigned(text, keys) {
  const token = readToken(text);
  const key = chooseKey(token.header, keys);
  await verifySignature(token, key);
  return { token, key };
}
function chooseKey(header, keys) {
  const kid = header.get("kid");
  if (header.get("alg") !== "RS256")
    throw new QuorateError("TOKEN_ALGORITHM", { expected: "RS256", observed: name(header, "alg") });
  if (typeof kid !== "string" || kid === "") throw new QuorateError("TOKEN_KEY_MISSING", { expected: "kid" });
  const [key, ...more] = keys.filter((pin) => pin.kid === kid);
  if (!key || more.length > 0) {
    throw new QuorateError("TOKEN_KEY_UNKNOWN", { expected: keys.map((pin) => pin.kid), observed: name(header, "kid") });
  }
  assertStrong(key);
  if (header.has("typ") && header.get("typ") !== "JWT") {
    throw new QuorateError("TOKEN_TYPE", { expected: "JWT", observed: name(header, "typ") });
  }
  if (header.has("crit")) throw new QuorateError("TOKEN_TYPE", { expected: "no crit", observed: "crit" });
  return key;
}
async function verifySignature(token, { n, e }) {
  const length = Buffer.from(n, "base64url").length;
  if (token.signature.length !== length) {
    throw new QuorateError("TOKEN_SIGNATURE", {
      expected: `${length} bytes`,
      observed: `${token.signature.length} bytes`
    });
  }
  try {
    const key = await importJWK({ kty: "RSA", alg: "RS256", n, e });
    await compactVerify(token.text, key, { algorithms: ["RS256"] });
  } catch (cause) {
    throw new QuorateError("TOKEN_SIGNATURE", {}, { cause });
  }
}
function name(header, member) {
  const value = header.get(member);
  return typeof value === "string" ? value.slice(0, 256) : null;
}

export {
  verifyToken,
  verifySigned
};
