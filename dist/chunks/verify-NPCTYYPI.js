import {
  readKeySet
} from "./chunk-BSMBJGAI.js";
import {
  verifySigned
} from "./chunk-7FSQYQFB.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import "./chunk-4D5FD7QW.js";
import "./chunk-YZ5D2HWF.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-4OK6QOCY.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-USZI3RF3.js";
import "./chunk-2S4RDPDO.js";
import "./chunk-SHNYY5YL.js";
import "./chunk-AO246LIE.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-2LSTNSIL.js";
import "./chunk-K6R4B3NQ.js";
import "./chunk-PVD6DZCL.js";
import "./chunk-5MJLQ33V.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-FQ7X7VZS.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-2UFHVOJL.js";
import "./chunk-X4KZFICZ.js";
import "./chunk-6RJKWNWY.js";
import "./chunk-TF6WBYYA.js";
import "./chunk-RYZS4ACR.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import {
  Misshapen,
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KUL7XACL.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  atShell,
  readText
} from "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
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
async function verifyPermit(token, { keys, audience, issuer, subject, now }) {
  const permit = readClaims(await payloadOf(token, keys));
  if (issuer !== null && permit.iss !== issuer)
    throw new QuorateError("PERMIT_ISSUER_DIFFERS", { expected: issuer, observed: permit.iss });
  if (permit.aud !== audience) throw new QuorateError("PERMIT_AUDIENCE", { expected: audience, observed: permit.aud });
  if (subject !== null && permit.sub !== subject)
    throw new QuorateError("PERMIT_SUBJECT", { expected: subject, observed: permit.sub });
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
  const { audience, issuer = null, subject = null } = options;
  const permit = await verifyPermit(token, { keys, audience, issuer, subject, now: Date.now() / 1e3 });
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
