import {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
} from "./chunk-7Q3WISNY.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";
export {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
};
