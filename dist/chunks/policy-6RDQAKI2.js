import {
  readRegistered
} from "./chunk-VAZXAQHS.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-OGPQJ3GY.js";
import "./chunk-UTE35OMU.js";
import "./chunk-Z2MNVUTZ.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-3O6IWL5A.js";
import {
  loadPolicy
} from "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-KNUPK56W.js")).saysPolicy(source, content);
var kind = {
  lane: "govern",
  act: "MANIFEST_ACTIVATE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes, documents } = await loadPolicy(source.files, source.gate.name);
    const staffing = staffingOf(documents, await readRegistered(source.database), [], source.gate);
    return governedOpening(bytes, { staffing });
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  says,
  saysFiled: ofFiled(says),
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`
};
export {
  kind
};
