import {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
} from "./chunk-LWDUN4N5.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  choicesOf,
  inQuotes,
  stepsOf,
  treeOf,
  valuedOf
};
