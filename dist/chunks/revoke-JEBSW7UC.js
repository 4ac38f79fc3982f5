import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import {
  dispatch
} from "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import {
  peopleBeside
} from "./chunk-RHPO5BSY.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";

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
    const login = people?.people.find((person) => person.id === id)?.login;
    const tell = (told) => stopped(told, { gate, purpose, id, who: login ? `${login} (${id})` : id });
    return { purpose, scope: "revoke", name, tell, ...request(gate, fields) };
  });
}
function stopped(told, { gate, purpose, id, who }) {
  const { suspended: _, revoked: __, "suspended by": ___, ...facts } = told.facts;
  const findings = told.findings.map((one) => one.observed === sha256(id) ? { ...one, observed: who } : one);
  if (told.outcome !== "pass") return { ...told, findings, facts };
  const whole = { ...told, findings, facts: { ...facts, [purpose === "suspend" ? "suspended" : "revoked"]: who } };
  if (purpose === "suspend") {
    const typed = dispatch(gate, "revoke", { what: "confirm", person: id, reason: '"<why>"' });
    return {
      ...whole,
      next: [`Another registered person confirms it before ${facts["lapses at"]}, or it lapses: ${typed}`]
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
