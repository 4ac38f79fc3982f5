import {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
} from "./chunk-TRCG3IIR.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
};
