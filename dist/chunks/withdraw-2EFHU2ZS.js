import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-ECKGDYEU.js";
import "./chunk-IY7T6NW3.js";
import "./chunk-REUS3GGG.js";
import {
  changeToSign
} from "./chunk-E3BAOWMR.js";
import "./chunk-J5CINQOR.js";
import "./chunk-W6SEMCPS.js";
import "./chunk-MDXTSWRI.js";
import "./chunk-Y6GVHFWM.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-WILRNO4N.js";
import "./chunk-ACULGNIJ.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-K6YWIJRT.js";
import "./chunk-HTAS3W5T.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-KA2MNJK2.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
