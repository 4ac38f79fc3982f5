import {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
} from "./chunk-6BUVSW7Z.js";
import "./chunk-UUE7OOBC.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  DISCOVERY,
  JWKS,
  metadataFiles,
  writeMetadata
};
