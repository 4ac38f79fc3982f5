import {
  unitSections
} from "./chunk-6RDVFJDA.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
