import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-ECSAM75L.js";
import "./chunk-IAM6HPWE.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
