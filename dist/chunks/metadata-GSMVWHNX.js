import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-RODRVCHR.js";
import "./chunk-VPTYG5NB.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
