import {
  unitSections
} from "./chunk-XVZECTDI.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-E6DIM3EY.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
