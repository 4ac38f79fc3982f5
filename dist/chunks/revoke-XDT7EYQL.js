import {
  atDoor,
  request
} from "./chunk-JSAY6YAD.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-NL6QRYER.js";
import "./chunk-REJLQEMV.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-RESAM7ZB.js";
import "./chunk-Q2NFIV2W.js";
import "./chunk-UL5S4GXJ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-C5IB4OXE.js";
import "./chunk-Y6Y6SSYO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-GMGPHA6D.js";
import "./chunk-C6ATQONW.js";
import "./chunk-QSFKOWQW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-GDAW67MF.js";
import "./chunk-HXM734VF.js";
import {
  peopleBeside
} from "./chunk-IED7OCGI.js";
import "./chunk-AS6OUCV6.js";
import "./chunk-UZX2H5DH.js";
import "./chunk-WLOP6Q5U.js";
import "./chunk-KL4ECUYG.js";
import "./chunk-CYYZA3LB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ZOCAFE24.js";
import "./chunk-UPPCQRQW.js";
import "./chunk-XPR6TX64.js";
import "./chunk-PCWRIZOI.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CXD7CNZI.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-5RXLA65X.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-E6DIM3EY.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/revoke.ts
function suspend(job, { id, reason }) {
  return stop(job, "suspend", "quorate.suspend_human", id, { subject_sha256: sha256(id), reason });
}
function confirm(job, { id, reason }) {
  return stop(job, "confirm", "quorate.confirm_suspension", id, { subject_sha256: sha256(id), reason });
}
function revoke(job, { reason }) {
  return stop(job, "revoke", "quorate.revoke_self", job.job.actorId, { reason });
}
function stop(job, purpose, name, id, fields) {
  return atDoor({ ...job, login: "revoke" }, async (gate) => {
    const people = await peopleBeside(job.job.workspace, gate.name);
    const login = people?.people.find((person) => person.id === id)?.githubLogin;
    const tell = (told, { lapsesAt }) => stopped(told, { lapsesAt, gate, purpose, id, who: login ? `${login} (${id})` : id });
    return { purpose, scope: "revoke", name, tell, ...request(gate, fields) };
  });
}
function stopped(told, { gate, lapsesAt, purpose, id, who }) {
  const { suspended: _, revoked: __, "suspended by": ___, ...facts } = told.facts;
  const findings = told.findings.map((one) => one.observed === sha256(id) ? { ...one, observed: who } : one);
  if (told.outcome !== "pass") return { ...told, findings, facts };
  const whole = { ...told, findings, facts: { ...facts, [purpose === "suspend" ? "suspended" : "revoked"]: who } };
  if (purpose === "suspend") {
    const typed = dispatch(gate, "revoke", { what: "confirm", person: id, reason: '"<why>"' });
    return {
      ...whole,
      next: [`Another registered person confirms it before ${lapsesAt}, or it lapses: ${typed}`]
    };
  }
  return {
    ...whole,
    next: [
      `Take ${who} out of manifests/people.yaml: whoever is still listed there comes back with the next REGISTRY_CHANGE.`
    ]
  };
}
export {
  confirm,
  revoke,
  suspend
};
