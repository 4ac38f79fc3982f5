import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-NGLQC3O7.js";
import {
  atDoor
} from "./chunk-CAYMMU5K.js";
import "./chunk-7GLOFU2J.js";
import "./chunk-LANJ22AP.js";
import "./chunk-EEZKK5L6.js";
import "./chunk-HN7YDH6B.js";
import "./chunk-EWHRHJHG.js";
import "./chunk-72BGTVFB.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-CENPXTUZ.js";
import "./chunk-VVE452EO.js";
import "./chunk-EQXXOESP.js";
import "./chunk-NET6CDBZ.js";
import "./chunk-IRCMQ7SX.js";
import "./chunk-BEUQDP73.js";
import "./chunk-SWVNANXA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-RAUBMWEI.js";
import "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-4W63C3XT.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
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
