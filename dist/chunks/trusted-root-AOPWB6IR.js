import {
  readTrustedRoot
} from "./chunk-UMZJ2L3T.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
