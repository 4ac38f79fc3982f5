import {
  sqlParser
} from "./chunk-NGQ2LE6Y.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
