import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-7AH3HX7V.js";
import "./chunk-RGKM5ZN6.js";
import "./chunk-6RJKWNWY.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
