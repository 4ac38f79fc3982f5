import {
  atDoor,
  request
} from "./chunk-PRAZAONE.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-OSBEDOTR.js";
import "./chunk-4D5FD7QW.js";
import "./chunk-YZ5D2HWF.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-4OK6QOCY.js";
import "./chunk-4F6XN6GD.js";
import "./chunk-USZI3RF3.js";
import "./chunk-2S4RDPDO.js";
import {
  dispatch
} from "./chunk-SHNYY5YL.js";
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
import "./chunk-TF6WBYYA.js";
import {
  peopleBeside
} from "./chunk-RYZS4ACR.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
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
  sha256
} from "./chunk-OZH5ILIZ.js";
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
