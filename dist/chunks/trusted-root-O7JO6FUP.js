import {
  readTrustedRoot
} from "./chunk-Z4JSZNTQ.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
