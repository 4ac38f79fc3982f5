import {
  sqlParser
} from "./chunk-DAWCYCDA.js";
import "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
