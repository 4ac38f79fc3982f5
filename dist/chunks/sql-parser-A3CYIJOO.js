import {
  sqlParser
} from "./chunk-DAWCYCDA.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
