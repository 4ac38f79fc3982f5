import {
  readRegistered
} from "./chunk-6K7AOZFC.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-EVQMRN74.js";
import "./chunk-MCMBFPTH.js";
import "./chunk-5Y4EIX7K.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-JQYAQNVO.js";
import {
  loadPolicy
} from "./chunk-65ENWNEN.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
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
import "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-7OJV5IRX.js")).saysPolicy(source, content);
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
