import {
  unitSections
} from "./chunk-2BJEAA6Z.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
