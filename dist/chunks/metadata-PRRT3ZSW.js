import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-ETJ4W2EG.js";
import "./chunk-TVHSVLA2.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
