-- Statements name their currency: those of before are in euros, or in francs where the account says so.
alter table reporting.statements add column currency text not null default 'EUR';

update reporting.statements set currency = 'CHF' where account_id between 31 and 40;

alter table reporting.statements
  add constraint statements_currency check (currency in ('EUR', 'CHF'));

create index statements_by_month on reporting.statements (month, currency);
