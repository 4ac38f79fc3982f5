import {
  decodeBase64url
} from "./chunk-UBWDW7YZ.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:crypto?src/identity/pinned-key.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// src/identity/pinned-key.ts
function isForRs256(jwk) {
  const { kty, alg = "RS256", use = "sig" } = jwk ?? {};
  return kty === "RSA" && alg === "RS256" && use === "sig";
}
function pinKey(jwk) {
  const { kid, n, e } = jwk ?? {};
  if (!isForRs256(jwk) || typeof n !== "string" || typeof e !== "string" || typeof kid !== "string" || kid === "") {
    throw new QuorateError("TOKEN_KEY_WEAK", { expected: "an RSA key for RS256 with a kid" });
  }
  const key = {
    kid,
    n,
    e,
    thumbprint: own_createHash("sha256").update(`{"e":"${e}","kty":"RSA","n":"${n}"}`).digest("base64url")
  };
  assertStrong(key);
  return key;
}
function assertStrong({ kid, n, e }) {
  const modulus = decodeBase64url(n);
  const bits = modulus === null ? 0 : modulus.length * 8 - Math.clz32(modulus[0] ?? 0) + 24;
  const sound = modulus !== null && modulus[0] !== 0 && ((modulus.at(-1) ?? 0) & 1) === 1;
  if (!sound || bits < 2048 || bits > 8192 || e !== "AQAB") {
    throw new QuorateError("TOKEN_KEY_WEAK", {
      expected: { bits: "2048 to 8192", e: "AQAB" },
      observed: { kid, bits, e }
    });
  }
}

export {
  isForRs256,
  pinKey,
  assertStrong
};
