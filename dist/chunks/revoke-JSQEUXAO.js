import {
  atDoor,
  request
} from "./chunk-RPOPBBAV.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-7UN2CCII.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-MH2A3ALP.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
import {
  peopleBeside
} from "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-UQAA2QBL.js";
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
