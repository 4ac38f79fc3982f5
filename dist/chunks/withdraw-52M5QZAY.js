import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import {
  readChange
} from "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FVSHJE3T.js";
import {
  doorJob,
  requireInput
} from "./chunk-2W3UNYRZ.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "qt001_cp.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "cutter_governance.withdraw_change", []);
}
function takeBack(run, purpose, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (_gate, database) => {
    const { activationId, notAfter, packetSha256 } = await readChange(database, code);
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
