import {
  atDoor,
  request
} from "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-T3QB4JZ3.js";
import "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import {
  peopleBeside
} from "./chunk-MA26XLR4.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-W2Q5UKN3.js";
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
