import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-FU7UWE5H.js";
import "./chunk-USWUOYQS.js";
import "./chunk-3GQGJ5WA.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
