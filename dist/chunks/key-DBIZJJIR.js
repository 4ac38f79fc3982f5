import {
  RELEASE_KEY,
  makeReleaseKey
} from "./chunk-DSUFEREM.js";
import "./chunk-IULMVHPE.js";
import "./chunk-FODYW6HI.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  RELEASE_KEY,
  makeReleaseKey
};
