-- [SQL-3] refuses SET extra_float_digits = 0
-- finds: SCRIPT_SETS@3:1
set extra_float_digits = 0;
