import {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
} from "./chunk-CA7YEBVV.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
};
