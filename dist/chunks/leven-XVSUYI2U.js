import {
  closestMatch,
  leven
} from "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  closestMatch,
  leven as default
};
