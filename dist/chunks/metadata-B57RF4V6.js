import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-7CX52LJY.js";
import "./chunk-GFTA2EVW.js";
import "./chunk-SYDZD6NQ.js";
import "./chunk-23VEZZOF.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
