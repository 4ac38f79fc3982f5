import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-YPDF6BGY.js";
import "./chunk-MIBELTFH.js";
import "./chunk-C5PBXXWQ.js";
import {
  changeToSign
} from "./chunk-OTV4I7E6.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-OM4VTEGE.js";
import "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-WYWKGMD3.js";
import "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/door/withdraw.ts
function leave(run) {
  return takeBack(run, "leave", "quorate.leave_seat", [requireInput(run, "role")]);
}
function withdraw(run) {
  return takeBack(run, "withdraw", "quorate.withdraw_change", []);
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
