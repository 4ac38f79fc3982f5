import {
  sqlParser
} from "./chunk-47PGRQPG.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
