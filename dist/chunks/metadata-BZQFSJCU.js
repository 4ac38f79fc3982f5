import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-D5BMOLR7.js";
import "./chunk-MRD75NZI.js";
import "./chunk-EKYGUFEO.js";
import "./chunk-2ZZYISGB.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-DKTKCK45.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
