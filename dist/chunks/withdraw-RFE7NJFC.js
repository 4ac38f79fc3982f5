import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-DUSGJ257.js";
import {
  atDoor
} from "./chunk-SBIMUGIJ.js";
import "./chunk-VJ3JFIZB.js";
import "./chunk-LANJ22AP.js";
import "./chunk-VHRVXC67.js";
import "./chunk-PF3E2MP6.js";
import "./chunk-OJ45C736.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-NTTQ23PC.js";
import "./chunk-4VWLFTUU.js";
import "./chunk-RFGXYA47.js";
import "./chunk-62JX3CIM.js";
import "./chunk-X7Z56GUP.js";
import "./chunk-K7HHHOUK.js";
import "./chunk-URPUXKYC.js";
import "./chunk-5X4YB34O.js";
import "./chunk-4N2N6U4D.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-A6UXESFV.js";
import "./chunk-2EYON2U5.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-3QFTFZYF.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-ZM4YJU73.js";
import "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7JJGGJKP.js";
import "./chunk-ZCU3WYBB.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "qt001_cp.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "cutter_governance.withdraw_change", []);
}
function takeBack(run, purpose, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (gate, database) => {
    const { activationId, notAfter, packetSha256 } = await changeToSign(gate, database, code);
    return {
      purpose,
      subject: activationId,
      notAfter,
      asked: [packetSha256, ...of],
      scope: "signoff",
      name,
      args: [activationId, ...of]
    };
  });
}
export {
  leave,
  withdraw
};
