import {
  readKeySet
} from "./chunk-LQHQ4ZJ7.js";
import {
  verifySigned
} from "./chunk-V6FPPVUU.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-QNICQLNH.js";
import "./chunk-SRVLIEKY.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import {
  Misshapen,
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  atShell,
  readText
} from "./chunk-W2Q5UKN3.js";
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
