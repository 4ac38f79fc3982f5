import {
  sqlParser
} from "./chunk-VW4MDHHD.js";
import "./chunk-6UQEMURZ.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
