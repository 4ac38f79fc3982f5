-- [SQL-3] refuses SET standard_conforming_strings = off
-- finds: SCRIPT_SETS@3:1
set standard_conforming_strings = off;
