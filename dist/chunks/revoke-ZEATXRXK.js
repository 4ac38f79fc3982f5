import {
  atDoor,
  request
} from "./chunk-KMZT6QND.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-5IH4OV4N.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-W4NNZLDC.js";
import "./chunk-AZWOOPUV.js";
import "./chunk-37ETHRSN.js";
import "./chunk-DTWARGZ6.js";
import "./chunk-CUJ3DSR7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-L7EJXSNL.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-NLN5VWFN.js";
import {
  peopleBeside
} from "./chunk-H5IYK7WI.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sha256
} from "./chunk-ARZ74GBJ.js";
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
