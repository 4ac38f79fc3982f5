import {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
} from "./chunk-6KKID5PT.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
};
