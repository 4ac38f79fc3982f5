import {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
} from "./chunk-PWC5OZN6.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  ephemeralKey,
  keyOf,
  openSealed,
  sealSecret,
  sealWith
};
