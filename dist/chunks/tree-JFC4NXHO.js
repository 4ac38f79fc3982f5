import {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
};
