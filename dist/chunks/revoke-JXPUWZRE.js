import {
  atDoor,
  request
} from "./chunk-OJUI2JEH.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-CKKUPF2U.js";
import "./chunk-I6VPPDS5.js";
import "./chunk-UGSVKXS3.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-RFAMTZVH.js";
import "./chunk-QUFL33JM.js";
import "./chunk-UES5GNW4.js";
import "./chunk-GZGMRJSJ.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-C6CPVHAU.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KIOSFMM4.js";
import "./chunk-W6X4LOPS.js";
import "./chunk-YZHVAU5Q.js";
import "./chunk-YWIMQOKQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-F46ONHTZ.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5CHXYSQH.js";
import "./chunk-RRYYZE5P.js";
import {
  peopleBeside
} from "./chunk-D3D2PMXI.js";
import "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-B2MPIXHC.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-VMUSJW27.js";
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
