-- Text in other writing.
-- expect: {"billing.accounts": {"update": 1}}
update billing.accounts set status = 'закрыт 終了' where id = 1;
