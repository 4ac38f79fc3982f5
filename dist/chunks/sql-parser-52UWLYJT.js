import {
  sqlParser
} from "./chunk-DAWCYCDA.js";
import "./chunk-E4JRPDIS.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
