-- [SQL-5] notes nothing of a cursor that ends with the transaction
-- finds: nothing
-- notes: nothing
-- statements: 1
declare z cursor for select 1;
