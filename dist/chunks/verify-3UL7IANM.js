import {
  readKeySet
} from "./chunk-JODB2YCY.js";
import {
  verifySigned
} from "./chunk-JF7AJCH5.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-7RJIW72R.js";
import "./chunk-WFIFVGYW.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import {
  Misshapen,
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  atShell,
  readText
} from "./chunk-5QMJEX2E.js";
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
