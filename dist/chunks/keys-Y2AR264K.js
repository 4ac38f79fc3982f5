import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-SBWV7Q3U.js";
import "./chunk-NNUCUQLF.js";
import "./chunk-G4BA54KD.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-GYZ35APM.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-3SRHQR4B.js")).saysKeys(source, content);
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
    rests_on_compromised: orNone(anything),
    ...{ permit_keys_ordered: orNone(number), permit_keys_retired: orNone(number) }
  },
  explain: ({ added, retired, permit_keys_ordered: ordered, permit_keys_retired: ended }) => [
    `${added} keys pinned, ${retired} retired`,
    ...ordered || ended ? [`keys of permits: ${ordered ?? 0} ordered, ${ended ?? 0} retired`] : []
  ].join("; ")
};
export {
  kind
};
