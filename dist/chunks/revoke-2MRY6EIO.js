import {
  atDoor,
  request
} from "./chunk-4XFW4MPO.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-HWYQI5WL.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-GPYJ25RP.js";
import "./chunk-XH4QJRTY.js";
import "./chunk-SA5EFVI7.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XSIQKEXA.js";
import {
  peopleBeside
} from "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-VTQXSMSV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NKPXETFD.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-OXZ7BPIT.js";
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
