import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
} from "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
};
