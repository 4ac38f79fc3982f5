import {
  readKeySet
} from "./chunk-LSC4VKVW.js";
import {
  verifySigned
} from "./chunk-ADNDQT3T.js";
import "./chunk-GSEQQR5Q.js";
import "./chunk-ORKFOWWQ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-NHVDY5NO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-LGE5XRJ4.js";
import "./chunk-MY2O5JBN.js";
import "./chunk-CN4VD6L4.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-NTWA25A7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6K2D3KY2.js";
import "./chunk-SD6CERDK.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import {
  Misshapen,
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  atShell,
  readText
} from "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";

// src/identity/permit.ts
var claims = members({
  iss: text,
  sub: text,
  aud: text,
  jti: text,
  iat: number,
  nbf: number,
  exp: number,
  ledger: text,
  environment: text,
  action: text,
  plan: text,
  change: text,
  packet: text,
  subjects: listOf(text),
  subjects_sha256: text,
  commit: text,
  repository_id: text,
  run_id: text,
  run_attempt: text
});
var MOST_SECONDS = 900;
async function verifyPermit(token, { keys, audience, issuer, now }) {
  const permit = readClaims(await payloadOf(token, keys));
  if (issuer !== null && permit.iss !== issuer)
    throw new QuorateError("PERMIT_ISSUER_DIFFERS", { expected: issuer, observed: permit.iss });
  if (permit.aud !== audience) throw new QuorateError("PERMIT_AUDIENCE", { expected: audience, observed: permit.aud });
  if (permit.exp - permit.iat > MOST_SECONDS || permit.nbf > now)
    throw new QuorateError("PERMIT_MALFORMED", {
      expected: "from now or before, for 15 minutes at most",
      observed: { nbf: permit.nbf, iat: permit.iat, exp: permit.exp }
    });
  if (now >= permit.exp) throw new QuorateError("PERMIT_EXPIRED", { expected: permit.exp, observed: Math.floor(now) });
  return permit;
}
var MEANT = {
  TOKEN_KEY_UNKNOWN: "PERMIT_KEY_NOT_LISTED",
  TOKEN_SIGNATURE: "PERMIT_ALTERED"
};
async function payloadOf(token, keys) {
  try {
    await verifySigned(token, keys);
  } catch (cause) {
    if (!(cause instanceof QuorateError)) throw cause;
    const meant = MEANT[cause.code];
    if (meant === void 0) throw new QuorateError("PERMIT_MALFORMED", { observed: cause.code }, { cause });
    throw new QuorateError(meant, cause.details, { cause });
  }
  return JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
}
function readClaims(payload) {
  try {
    return claims(payload, "");
  } catch (cause) {
    if (!(cause instanceof Misshapen)) throw cause;
    throw new QuorateError("PERMIT_MALFORMED", { expected: cause.form, observed: cause.at }, { cause });
  }
}

// src/usecases/permit/verify.ts
async function verifyPermitFile(folder, file, options) {
  const asked = atShell(folder, file, options.jwks);
  const token = (await readText(asked.folder, asked.paths[0])).trimEnd();
  const keys = readKeySet(await readText(asked.folder, asked.paths[1]), options.jwks);
  const { audience, issuer = null } = options;
  const permit = await verifyPermit(token, { keys, audience, issuer, now: Date.now() / 1e3 });
  const { sub, change, commit, run_id: run, exp } = permit;
  return {
    outcome: "pass",
    mode: "permit",
    findings: [],
    facts: { change, subject: sub, audience, commit, run, until: new Date(exp * 1e3).toISOString() },
    sections: [{ title: "Subjects", lines: permit.subjects.map((text2) => ({ text: text2 })), none: "None." }],
    data: { permit }
  };
}
export {
  verifyPermitFile
};
