import {
  atDoor,
  request
} from "./chunk-WSQHQZWQ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-6QFJELLO.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-FI4FXDUJ.js";
import "./chunk-BIAPFKEQ.js";
import "./chunk-US6B2WEI.js";
import "./chunk-5XZZVH5L.js";
import "./chunk-YHK2DBRS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-IVRBJD44.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4R3C542Z.js";
import {
  peopleBeside
} from "./chunk-3BU6A7UH.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import "./chunk-KVC63B4R.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-DH3JOF3T.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

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
