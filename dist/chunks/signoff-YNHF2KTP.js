import {
  contentToSign
} from "./chunk-UGRHZKDS.js";
import {
  openCheckout,
  showChange
} from "./chunk-OW2GW56O.js";
import "./chunk-ZB56I3A2.js";
import "./chunk-BHZCB7FB.js";
import {
  changeToSign
} from "./chunk-BSR4ZV2D.js";
import "./chunk-FNUJV2GT.js";
import {
  atDoor
} from "./chunk-PUQJTCYE.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-YXXMN4KG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-TBFFRN4X.js";
import "./chunk-XUTAKMMA.js";
import "./chunk-OHQLW5WO.js";
import "./chunk-4LO3RL3S.js";
import "./chunk-R46E6INW.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HXVWBO2J.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XYKKXPEZ.js";
import "./chunk-CHU42L5I.js";
import "./chunk-V2S7G4FA.js";
import "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-BNNTEERW.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-BVKEXXGS.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
      },
      changeEarly(code)
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
