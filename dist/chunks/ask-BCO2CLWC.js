import {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
} from "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  askLine,
  askNoMore,
  askYes,
  canAsk,
  requireYesPossible
};
