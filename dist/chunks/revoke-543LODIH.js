import {
  atDoor,
  request
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import "./chunk-HQJM24ZO.js";
import "./chunk-ZQAEJ35C.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-ULQAMQS6.js";
import "./chunk-CNHGXCBK.js";
import "./chunk-GJ67KRNM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QOIAUHLZ.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-3SJ6STLU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import {
  peopleBeside
} from "./chunk-CYTOQZ6I.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-VUEBSIIM.js";
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
