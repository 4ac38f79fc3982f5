import {
  askLine,
  askNoMore
} from "./chunk-PEAJYFME.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore
};
