import {
  unitSections
} from "./chunk-DQF4UK7B.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";
export {
  unitSections
};
