import {
  readKeySet
} from "./chunk-EMUJWEQQ.js";
import {
  verifySigned
} from "./chunk-7GAQLSLL.js";
import "./chunk-YHDTWRTD.js";
import "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-OCYH34ZD.js";
import "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  Misshapen,
  listOf,
  members,
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  atShell,
  readText
} from "./chunk-MOJ4YKEH.js";
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
