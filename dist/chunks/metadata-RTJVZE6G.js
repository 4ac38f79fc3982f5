import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-OGAXAWYY.js";
import "./chunk-KWGXSO7Q.js";
import "./chunk-WRYH5BZF.js";
import "./chunk-NGMIOIYL.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
