import {
  listReleases,
  rotateWords
} from "./chunk-GTOFHXQG.js";
import "./chunk-WK6IWNKN.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  listReleases,
  rotateWords
};
