import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia,
  requiredSecret
} from "./chunk-VUEBSIIM.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia,
  requiredSecret
};
