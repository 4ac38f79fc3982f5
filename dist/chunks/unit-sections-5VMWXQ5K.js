import {
  unitSections
} from "./chunk-6RDVFJDA.js";
import "./chunk-7WK2S4LE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
