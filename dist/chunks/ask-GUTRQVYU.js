import {
  askLine,
  askNoMore
} from "./chunk-PEAJYFME.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore
};
