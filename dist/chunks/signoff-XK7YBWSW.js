import {
  contentToSign
} from "./chunk-CCVASDGM.js";
import {
  changeToSign
} from "./chunk-77WFW7QQ.js";
import {
  openCheckout,
  showChange
} from "./chunk-EQ3ASSA4.js";
import "./chunk-VIYCXEK5.js";
import "./chunk-CDJYWSMV.js";
import "./chunk-SMM7P6BW.js";
import {
  atDoor
} from "./chunk-KFA6N65B.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-WT5ZHB3G.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-EZTKKH24.js";
import "./chunk-G4GEE5GJ.js";
import "./chunk-HDVBXFTS.js";
import "./chunk-QFVEGFY7.js";
import "./chunk-VSCIZPST.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UCEAIZIM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-CHU42L5I.js";
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-F3G43UWK.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-JE2OMED3.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

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
