import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-OGPQJ3GY.js";
import "./chunk-UTE35OMU.js";
import "./chunk-Z2MNVUTZ.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import "./chunk-3O6IWL5A.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-IRR73VOT.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-BTCMFHMZ.js")).saysKeys(source, content);
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
