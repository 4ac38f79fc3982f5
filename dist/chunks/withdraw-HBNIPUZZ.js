import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-NI5X3WRM.js";
import "./chunk-7NTSA5YD.js";
import "./chunk-3D32NJB5.js";
import {
  readChange
} from "./chunk-VCXQGNEM.js";
import "./chunk-4FFESXYN.js";
import "./chunk-GW6GR4U5.js";
import "./chunk-6LCBIM25.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-URPUXKYC.js";
import "./chunk-HR3Z7EMD.js";
import {
  doorJob,
  requireInput
} from "./chunk-B4I3LGTS.js";
import "./chunk-ZXMBNF7G.js";
import "./chunk-HO36NFQ5.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/withdraw.ts
function leave(run) {
  return takeBack(run, "qt001_cp.withdraw", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "cutter_governance.withdraw_change", []);
}
function takeBack(run, name, of) {
  const code = requireInput(run, "change");
  return atDoor(doorJob(run), async (_gate, database) => {
    const { activationId, notAfter, packetSha256 } = await readChange(database, code);
    return {
      purpose: "withdraw",
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
