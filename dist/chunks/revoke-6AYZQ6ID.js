import {
  atDoor,
  request
} from "./chunk-7E77M4PB.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-B6TW5Y76.js";
import "./chunk-CGWHAQSD.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-AMYE5NGU.js";
import "./chunk-Z6DUY7SY.js";
import "./chunk-TFZLQOHU.js";
import "./chunk-J2FDNE7F.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UU55DVHH.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-BZBJ2BXY.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SGZJEFHH.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-C6W7DKTS.js";
import {
  peopleBeside
} from "./chunk-UYAUMVNL.js";
import "./chunk-6YPS3M2C.js";
import "./chunk-JK6KQEXM.js";
import "./chunk-HM2VWUNH.js";
import "./chunk-E6F2NHMG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EH2I5G4N.js";
import "./chunk-PS27OZXV.js";
import "./chunk-F7K7AZUL.js";
import "./chunk-KKMSHRVJ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-6JQIS32F.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-BXZG4OWK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-C3NZLOEQ.js";
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
