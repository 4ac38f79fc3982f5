import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-DJSAUWOQ.js";
import "./chunk-6B5DTARF.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
