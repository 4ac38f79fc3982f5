import {
  atDoor,
  request
} from "./chunk-HUVDTOJX.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-LUZEXHXL.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-NLWS3MBQ.js";
import "./chunk-WLORFNEW.js";
import "./chunk-QWL3WV5O.js";
import "./chunk-XK5TK4PI.js";
import "./chunk-2EEY36C4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MRG2OEYD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6QPI6MLC.js";
import {
  peopleBeside
} from "./chunk-ZGJOZ4UI.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-5U3KEO4P.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sha256
} from "./chunk-7RNOLWHU.js";
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
