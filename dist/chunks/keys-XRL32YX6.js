import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-EVQMRN74.js";
import "./chunk-MCMBFPTH.js";
import "./chunk-5Y4EIX7K.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-JQYAQNVO.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VBNEJN7Y.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-G4VYDNCD.js")).saysKeys(source, content);
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything)
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`
};
export {
  kind
};
