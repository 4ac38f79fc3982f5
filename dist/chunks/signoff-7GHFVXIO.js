import {
  contentToSign
} from "./chunk-32JGGMUO.js";
import {
  changeToSign
} from "./chunk-A6UTKXLK.js";
import {
  openCheckout,
  showChange
} from "./chunk-5WIWDUKR.js";
import "./chunk-VLUCJSVG.js";
import "./chunk-E2Z5JVFS.js";
import "./chunk-4PAWPOFF.js";
import {
  atDoor
} from "./chunk-MAKGT2TX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-327GVGFD.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ERSGBAHZ.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-QXHGLLE7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MWLONCYV.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-CHU42L5I.js";
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-65ENWNEN.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
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
