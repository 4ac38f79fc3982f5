import {
  atDoor,
  request
} from "./chunk-BH3JSKZU.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-77WXBFJD.js";
import "./chunk-SIV7BFEC.js";
import "./chunk-PG7CG6GL.js";
import {
  dispatch
} from "./chunk-NBCDU4KQ.js";
import "./chunk-XLXUV7IK.js";
import "./chunk-KJ27ISY4.js";
import "./chunk-G6GECTXO.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ICCI2SMX.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-JJWS4AIE.js";
import "./chunk-C6ATQONW.js";
import "./chunk-MD4GDLF4.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-ZJ6IJ3R3.js";
import {
  peopleBeside
} from "./chunk-XIKYWY2Z.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-VVZUVX3U.js";
import "./chunk-BU6PHU2M.js";
import "./chunk-4AFIWB6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NHFZXEFP.js";
import "./chunk-RCNP76HX.js";
import "./chunk-N4YAFK2S.js";
import "./chunk-X7IWRVA3.js";
import "./chunk-YOXB7IML.js";
import "./chunk-DKBV4LSD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNOJV4MH.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  sha256
} from "./chunk-6UQEMURZ.js";
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
