import {
  atDoor,
  request
} from "./chunk-TJV5RTO2.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-ZH7H2ITG.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-6L7YNXZF.js";
import "./chunk-6AIZY7SS.js";
import "./chunk-SJ4LOZD2.js";
import "./chunk-7Y6OHJOX.js";
import "./chunk-VIWOS7SS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-DNHSJLFO.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6AP6JAA3.js";
import {
  peopleBeside
} from "./chunk-ZBIGEYDA.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import "./chunk-QXQMLB4N.js";
import "./chunk-YGNLF55Z.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-3GV4KSRO.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  sha256
} from "./chunk-EFBZM7NI.js";
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
