import {
  contentToSign
} from "./chunk-BS3VT5IJ.js";
import {
  changeToSign
} from "./chunk-WLDKMKMD.js";
import {
  showChange
} from "./chunk-FDQSH7ED.js";
import {
  openCheckout
} from "./chunk-VVURQKUC.js";
import "./chunk-CPVWO4GN.js";
import "./chunk-R7ZDI732.js";
import "./chunk-D2QZUHY3.js";
import {
  atDoor
} from "./chunk-RPOPBBAV.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-7UN2CCII.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-MH2A3ALP.js";
import "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-CHU42L5I.js";
import "./chunk-7OLHM7GF.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
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
