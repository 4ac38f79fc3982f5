-- What the application has before any of this: two schemas with rows, owned by a role of its own.
create role app_owner nologin;
create schema billing authorization app_owner;
create schema reporting authorization app_owner;
set role app_owner;

create table billing.plans (
  code text primary key,
  price numeric(12, 2) not null
);
create table billing.accounts (
  id integer primary key,
  email text not null,
  plan text not null references billing.plans,
  status text not null default 'open',
  closed_at timestamptz
);
create table billing.payments (
  id integer primary key,
  account_id integer not null references billing.accounts on delete cascade,
  amount numeric(12, 2) not null
);
create table reporting.statements (
  account_id integer not null,
  month date not null,
  total numeric(12, 2) not null,
  primary key (account_id, month)
);

insert into billing.plans values ('basic', 10), ('team', 40);
insert into billing.accounts (id, email, plan)
  select i, 'a' || i || '@example.com', case when i % 4 = 0 then 'team' else 'basic' end from generate_series(1, 40) as i;
insert into billing.payments select i, i, 10 from generate_series(1, 40) as i where i not in (7, 19, 23);
insert into reporting.statements
  select i, m, 10 from generate_series(1, 40) as i, generate_series(date '2026-01-01', '2026-03-01', '1 month') as m;
reset role;

-- The gate takes the schema public from PUBLIC; `quorate db install` stops until who needs it has it by name.
grant usage on schema public to app_owner;
