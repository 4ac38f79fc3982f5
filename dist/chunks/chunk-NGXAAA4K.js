import {
  readPermitKeys
} from "./chunk-YZQSHB5O.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:crypto?src/usecases/permit/metadata.ts
var own_createPublicKey = (...args) => process.getBuiltinModule("node:crypto").createPublicKey(...args);

// imported:node:fs/promises?src/usecases/permit/metadata.ts
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/permit/metadata.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/permit/metadata.ts
var FOLDER = ".well-known";
var DISCOVERY = `${FOLDER}/openid-configuration`;
var JWKS = `${FOLDER}/jwks.json`;
var PEM = `${FOLDER}/permit-keys`;
function metadataFiles(issuer, keys) {
  const discovery = {
    issuer,
    jwks_uri: `${issuer}/${JWKS}`,
    response_types_supported: ["id_token"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    scopes_supported: ["openid"],
    claims_supported: ["iss", "sub", "aud", "jti", "iat", "nbf", "exp"]
  };
  const jwks = keys.map(({ kid, n }) => ({ kty: "RSA", use: "sig", alg: "RS256", kid, n, e: "AQAB" }));
  const text = (value) => `${JSON.stringify(value, null, 2)}
`;
  return new Map([
    [DISCOVERY, text(discovery)],
    [JWKS, text({ keys: jwks })],
    ...jwks.map((key) => {
      const pem = own_createPublicKey({ key, format: "jwk" }).export({ type: "spki", format: "pem" });
      return [`${PEM}/${key.kid}.pem`, pem];
    })
  ]);
}
async function writeMetadata(database, folder, { issuer, out }) {
  const { issuer: own, keys } = await readPermitKeys(database);
  if (keys.length === 0) throw new QuorateError("PERMIT_NONE_LISTED");
  if (issuer !== own) throw new QuorateError("PERMIT_ISSUER_DIFFERS", { expected: own, observed: issuer });
  const to = own_resolve(folder, out);
  try {
    await own_rm(own_join(to, PEM), { recursive: true, force: true });
    await own_mkdir(own_join(to, PEM), { recursive: true });
    for (const [name, text] of metadataFiles(issuer, keys)) await own_writeFile(own_join(to, name), text);
  } catch (cause) {
    throw new QuorateError("FILE_UNWRITABLE", { observed: out }, { cause });
  }
  return {
    outcome: "pass",
    mode: "permit",
    findings: [],
    facts: { issuer, discovery: `${issuer}/${DISCOVERY}`, keys: `${issuer}/${JWKS}`, "keys as PEM": own_join(out, PEM) },
    sections: [
      {
        title: "Keys of permits (kid, environment, since)",
        lines: keys.map(({ kid, environment, since, retired }) => ({
          text: `${kid}  ${environment}  ${since}${retired === null ? "" : `, retired ${retired}`}`
        }))
      }
    ],
    data: { issuer, keys }
  };
}

export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
