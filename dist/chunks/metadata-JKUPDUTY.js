import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-AKBP6JYN.js";
import "./chunk-NNCGUKEM.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
