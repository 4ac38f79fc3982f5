import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-BYOQP43O.js";
import "./chunk-AGGJIFBY.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
