import {
  readPeople
} from "./chunk-DJWCDG4U.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OTAOZ5OP.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
