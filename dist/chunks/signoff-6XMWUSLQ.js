import {
  contentToSign
} from "./chunk-SIKJ6VCN.js";
import {
  changeToSign
} from "./chunk-JTCQPQWD.js";
import {
  showChange
} from "./chunk-ROUJV6MD.js";
import "./chunk-VLUCJSVG.js";
import "./chunk-E2Z5JVFS.js";
import "./chunk-JYKLNMFS.js";
import {
  openCheckout
} from "./chunk-OVEMPDUP.js";
import {
  atDoor
} from "./chunk-DZX3S5YQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-ZOEU5XVG.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-3RZRMNZ6.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-UBDKD3O3.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-JR5PUZUF.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CHU42L5I.js";
import "./chunk-JFYPNNGF.js";
import "./chunk-UNHLEW2N.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-VBNEJN7Y.js";
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
