import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor,
  request
} from "./chunk-ZKFHTMTU.js";
import "./chunk-LT7KUZCG.js";
import "./chunk-76YCEOLG.js";
import "./chunk-5FNVPMIE.js";
import {
  dispatch
} from "./chunk-V7QK3ESK.js";
import "./chunk-ETF5GTIC.js";
import "./chunk-XTFAT6QT.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import {
  peopleBeside
} from "./chunk-AVRR3N4P.js";
import "./chunk-3KCRTUYW.js";
import "./chunk-CFB664BY.js";
import "./chunk-MAQLGRT5.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-NVWOZTVM.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-NGF6PUST.js";
import "./chunk-EQXXOESP.js";
import "./chunk-YIL7Z2FO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-B7WKO5TS.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-6KPT7JZ6.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
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
      `Take ${who} out of manifests/people.yaml: whoever still stands there comes back by the next REGISTRY_CHANGE.`
    ]
  };
}
export {
  confirm,
  revoke,
  suspend
};
